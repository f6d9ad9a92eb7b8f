// Who may ask: this machine's own browser, from a page of ours. A page from elsewhere that makes the browser ask gives
// itself away by the host it used or by its origin.

export interface Asking {
  host: string | undefined; // header of the request
  origin: string | undefined;
}

export function mayAsk({ host, origin }: Asking, port: number): boolean {
  const hosts = ["127.0.0.1", "localhost"].flatMap((name) =>
    port === 80 ? [name, `${name}:80`] : [`${name}:${port}`],
  );
  if (host === undefined || !hosts.includes(host.toLowerCase())) return false;
  return origin === undefined || hosts.some((name) => origin.toLowerCase() === `http://${name}`);
}
