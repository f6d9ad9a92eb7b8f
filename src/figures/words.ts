// The words that a figure writes by itself. The interface's strings may replace any of them.

export const defaultWords: Record<string, string> = {
  "figure.commands": "commands",
  "figure.backs": "backs",
  "figure.organ": "organ of",
  "figure.strikes": "strikes",
  "figure.strikes-back": "strikes back",
  "figure.ground": "On the ground",
  "figure.tell-lane": "{lane}: {actors}.",
  "figure.tell-organ": "{to} is an organ of {from}.",
  "figure.tell-command": "Command: {from} over {to}.",
  "figure.tell-backing": "Backing: {from} for {to}.",
  "figure.tell-strike": "Step {step}: strike by {from} on {to}.",
  "figure.tell-retaliation": "Step {step}: strike in return by {from} on {to}.",
  "figure.tell-step": "Step {step}, {when}.",
  "figure.tell-message-strike": "Strike by {from} on {to}: {label}.",
  "figure.tell-message-retaliation": "Strike in return by {from} on {to}: {label}.",
  "figure.tell-message-statement": "Words of {from}: {label}.",
  "figure.tell-message-order": "Order of {from} to {to}: {label}.",
  "figure.tell-message-other": "{from}: {label}.",
};

/** Puts values in their places; two full stops never meet. */
export function fillWords(
  words: Readonly<Record<string, string>>,
  key: string,
  values: Record<string, string | number>,
): string {
  const filled = (words[key] ?? "").replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ""));
  return filled.replace(/([.!?…][”’]?)\.$/, "$1");
}

export function chooseWords(strings: Readonly<Record<string, string>> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(defaultWords).map(([key, word]) => [key, strings[key] ?? word]));
}
