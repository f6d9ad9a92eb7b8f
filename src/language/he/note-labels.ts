// What people write in Hebrew for the names of the parts of speaker notes.
import type { NoteLabels } from "../language.ts";

export const noteLabels: NoteLabels = {
  say: ["הערות", "הערות דובר", "הערות לדובר", "הערות למרצה", "הערות מרצה"],
  ifAsked: ["אם ישאלו", "אם שואלים", "אם נשאל", "אם ישאל מישהו"],
  holdBack: ["לא לומר", "לא להגיד", "לא להזכיר", "אין לומר", "לא להקראה", "לא להקריא"],
  private: [
    "פרטי",
    "פרטית",
    "פרטיות",
    "חסוי",
    "חסויה",
    "לא לפרסום",
    "לא להציג",
    "רק לדובר",
    "רק בשבילי",
    "לא לקהל",
  ],
  besides: ["נא", "בבקשה", "הערה", "הערות", "חלק", "רק"],
};
