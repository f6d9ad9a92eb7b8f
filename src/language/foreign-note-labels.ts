// What people write for the names of the parts of speaker notes in languages that have no folder here. Such a briefing
// is checked with English words, but what its author means to hold back stays back.
import type { NoteLabels } from "./note-labels.ts";

const list = (words: string): string[] => words.split(", ");
const besides: readonly string[] = [];

/** By primary subtag of BCP 47. */
export const foreignNoteLabels: Readonly<Record<string, NoteLabels>> = {
  ru: {
    say: list("заметки, заметки докладчика, заметки для докладчика"),
    ifAsked: list("если спросят, если зададут вопрос, на вопрос"),
    holdBack: list("не говорить, не упоминать, не озвучивать, не зачитывать"),
    private: list(
      "приватно, приватное, конфиденциально, конфиденциальное, не для публики, не для печати, не показывать, не публиковать, для служебного пользования, для внутреннего пользования, только для меня, только для докладчика, между нами, не для протокола, ДСП",
    ),
    unlessProse: list("лично, личное, секретно, внутреннее, частное, закрыто"),
    besides: list("строго, только"),
  },
  uk: {
    say: list("нотатки, нотатки доповідача"),
    ifAsked: list("якщо запитають, якщо спитають"),
    holdBack: list("не казати, не говорити, не згадувати"),
    private: list(
      "приватно, приватне, конфіденційно, не для публіки, не показувати, не публікувати, для службового користування, тільки для мене, між нами",
    ),
    unlessProse: list("особисто, таємно, внутрішнє"),
    besides: list("суворо, тільки"),
  },
  nl: {
    say: list("notities, sprekersnotities, notities voor de spreker"),
    ifAsked: list("als gevraagd, als ernaar gevraagd wordt, als iemand vraagt, desgevraagd"),
    holdBack: list("niet zeggen, niet noemen, niet voorlezen, achterhouden"),
    private: list(
      "vertrouwelijk, niet tonen, niet delen, niet laten zien, niet publiceren, niet voor publiek, niet voor het publiek, alleen intern, alleen voor mij, alleen voor de spreker, voor intern gebruik, onder ons, privénotitie",
    ),
    unlessProse: list("intern, geheim, persoonlijk"),
    besides: list("strikt, alleen, notitie"),
  },
  es: {
    say: list("notas del orador, notas del ponente, notas para el ponente"),
    ifAsked: list("si preguntan, si me preguntan, si se pregunta, en caso de preguntas"),
    holdBack: list("no decir, no mencionar, no leer"),
    private: list(
      "privado, privada, confidencial, no mostrar, no publicar, no difundir, no para el público, solo para mí, sólo para mí, solo para el ponente, uso interno, para uso interno, de uso interno, entre nosotros, nota privada, notas privadas, fuera de micrófono",
    ),
    unlessProse: list("reservado, interno, secreto"),
    besides: list("estrictamente, nota, notas"),
  },
  it: {
    say: list("note del relatore, note per il relatore"),
    ifAsked: list("se chiedono, se me lo chiedono, se richiesto, in caso di domande"),
    holdBack: list("non dire, da non dire, non menzionare, non leggere"),
    private: list(
      "privato, privata, confidenziale, non mostrare, da non mostrare, non pubblicare, non diffondere, non per il pubblico, solo per me, solo per il relatore, uso interno, per uso interno, ad uso interno, tra noi, nota privata, note private",
    ),
    unlessProse: list("riservato, interno, segreto"),
    besides: list("strettamente, nota"),
  },
  pt: {
    say: list("notas do orador, notas do apresentador"),
    ifAsked: list("se perguntarem, em caso de perguntas"),
    holdBack: list("não dizer, não mencionar, não ler"),
    private: list(
      "privado, privada, confidencial, não mostrar, não publicar, não divulgar, não para o público, só para mim, uso interno, para uso interno, entre nós, nota privada",
    ),
    unlessProse: list("reservado, interno, secreto, sigiloso"),
    besides: list("estritamente, nota"),
  },
  pl: {
    say: list("notatki, notatki prelegenta"),
    ifAsked: list("jeśli zapytają, na pytanie"),
    holdBack: list("nie mówić, nie wspominać"),
    private: list(
      "prywatne, prywatnie, poufne, poufnie, nie pokazywać, nie publikować, nie dla publiczności, tylko dla mnie, do użytku wewnętrznego, między nami",
    ),
    unlessProse: list("tajne, wewnętrzne, osobiste"),
    besides: list("ściśle, tylko"),
  },
  ar: {
    say: list("ملاحظات المتحدث, ملاحظات المقدم"),
    ifAsked: list("إذا سئلت, إذا سئلنا, عند السؤال"),
    holdBack: list("لا يقال, لا تقل, لا يذكر"),
    private: list(
      "سري للغاية, غير مخصص للجمهور, لا يعرض, لا ينشر, ليس للنشر, للاستخدام الداخلي, لي فقط, بيننا",
    ),
    unlessProse: list("خاص, سري, داخلي"),
    besides: list("ملاحظة, فقط"),
  },
  fa: {
    say: list("یادداشت سخنران, یادداشت‌های سخنران"),
    ifAsked: list("اگر پرسیدند, در صورت پرسش"),
    holdBack: list("گفته نشود, نگویید"),
    private: list("محرمانه, نمایش داده نشود, منتشر نشود, فقط برای من"),
    unlessProse: list("خصوصی, سری, داخلی"),
    besides: list("کاملا, فقط"),
  },
  zh: {
    say: list("演讲者备注, 演讲备注, 備忘稿"),
    ifAsked: list("如果被问到, 如有提问"),
    holdBack: list("不要说, 不要提及, 不要提"),
    private: list("保密, 机密, 不公开, 不要展示, 仅供内部使用, 仅限内部, 僅供內部使用, 內部使用, 内部使用"),
    unlessProse: list("私人, 内部, 內部, 私密, 秘密"),
    besides,
  },
  ja: {
    say: list("発表者ノート, 発表者メモ"),
    ifAsked: list("聞かれたら, 質問されたら"),
    holdBack: list("言わない, 言わないこと"),
    private: list("非公開, 社外秘, 部外秘, 見せない, 内部用"),
    unlessProse: list("秘密, 内部, 極秘"),
    besides,
  },
  sv: {
    say: list("talarens anteckningar, talaranteckningar"),
    ifAsked: list("om någon frågar, vid fråga"),
    holdBack: list("säg inte, nämn inte"),
    private: list(
      "konfidentiellt, visa inte, inte för publiken, endast för mig, för internt bruk, oss emellan",
    ),
    unlessProse: list("internt, hemligt, personligt"),
    besides: list("strikt, endast"),
  },
  tr: {
    say: list("konuşmacı notları, sunucu notları"),
    ifAsked: list("sorulursa, soru gelirse"),
    holdBack: list("söyleme, söylenmeyecek, bahsetme"),
    private: list("gizlidir, gösterme, yayınlama, yayımlanmaz, sadece benim için, hizmete özel, aramızda"),
    unlessProse: list("özel, gizli"),
    besides: list("kesinlikle, sadece"),
  },
};
