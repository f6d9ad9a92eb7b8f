// Markings of secrecy that offices put before words and over pages: whoever writes one before words may mean that
// nobody else is to see them. Only before words: "NOFORN" alone on a title slide is the marking of the whole.

export const classificationMarks: readonly string[] = [
  ...[
    "NOFORN",
    "ORCON",
    "FOUO",
    "For official use only",
    "Official use only",
    "U.S. eyes only",
    "UK eyes only",
  ],
  ...["Official-sensitive", "Law enforcement sensitive", "Chatham House rule", "Under Chatham House rule"],
  ...[
    "NATO restricted",
    "NATO confidential",
    "NATO secret",
    "Cosmic top secret",
    "EU restricted",
    "Restreint UE",
  ],
  ...["VS-NfD", "NfD", "VS – Nur für den Dienstgebrauch", "VS-Vertraulich", "Verschlusssache"],
  ...["Nach Chatham-House-Regel", "Chatham-House-Regel"],
  ...[
    "Confidentiel défense",
    "Secret défense",
    "Très secret défense",
    "Spécial France",
    "Règle de Chatham House",
  ],
];
