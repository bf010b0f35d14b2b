/** Why a line around a table is no row of it. */

/** The reason for a line above the header. */
export function aboveReason(text: string): "title" | "unit" | "source" | "note" {
  const low = text.trim().toLowerCase();
  if (isUnitLine(low)) return "unit";
  if (isSourceLine(low)) return "source";
  return /^(note|nota|remarque|champ|lecture|avertissement|\*|\(\d\)|\([a-z]\))/.test(low) ? "note" : "title";
}

/** The reason for a line below the table. */
export function belowReason(text: string): "source" | "unit" | "note" {
  const low = text.trim().toLowerCase();
  if (isSourceLine(low)) return "source";
  return isUnitLine(low) ? "unit" : "note";
}

/** Whether a line reads like a note to a table rather than like the name of a row. */
export function isNoteLine(text: string): boolean {
  const low = text.trim().toLowerCase();
  if (low.length > 60 || isSourceLine(low) || isUnitLine(low)) return true;
  return /^(notes?|nota|remarques?|champ|lecture|avertissement|mise à jour|updated|extraction|\*|†|\(?[a-z0-9]\)|¹|²|³|n\.?b\.?)\b|^[*†¹²³]|[.:]$|\s:\s/.test(
    low,
  );
}

const isSourceLine = (low: string): boolean =>
  /^(sources?|fuentes?|fonti|fonte|quelle|data source|origine)\s*[:(-]/.test(low);

const isUnitLine = (low: string): boolean =>
  /^\(?\s*(unit[ée]s?|units?|unidad(es)?|unità|einheit|en milliers|en millions|en k?€|in thousands|in millions|en miles|en millones|in migliaia|in milioni)\b/.test(
    low,
  );

/** Power of ten that a text states for the figures below it: "(en milliers)", "Unité : millions d'euros", "in thousands", "k€". 0 when it states none. */
export function statedPower(text: string): number {
  if (text.length > 200) return 0;
  const low = text.toLowerCase().replaceAll(/[\u00A0\u202F]/g, " ");
  if (/(^|[^\p{L}])(milliards?|billions?|mil millones|miliardi|mds? ?€|bn)($|[^\p{L}])/u.test(low)) return 9;
  if (/(^|[^\p{L}])(millions?|millones|milioni|m€|meur|m ?eur|mio)($|[^\p{L}])/u.test(low)) return 6;
  if (
    /(^|[^\p{L}])(milliers?|thousands?|miles|millares|migliaia|k€|keur|k ?eur|000s|'000|000’s|×1000|x1000|x 1 000|x 1000|\(000\))($|[^\p{L}])/u.test(
      low,
    )
  )
    return 3;
  return 0;
}

export type TotalKind = "total" | "subtotal" | "of-which";

/** Whether the label of a row says that it repeats others: a total, a subtotal, a part of the row above. */
export function totalKind(label: string): TotalKind | undefined {
  if (label.length > 80) return undefined;
  const low = label.trim().toLowerCase();
  if (/^(sous[ -]?tota(l|ux)|sub[ -]?totals?|subtotale?|parziale|zwischensumme)\b/.test(low)) return "subtotal";
  if (/^[-–—•]?\s*(dont|of which|including|de los cuales|de las cuales|di cui|davon|y compris|incl\.)\s/.test(low))
    return "of-which";
  if (
    /^(grand total|total|totaux|totals|totale|totali|totales|ensemble|insgesamt|gesamt|summe|somme)(\s*[:(*].*)?$/.test(
      low,
    )
  )
    return "total";
  return /^(total|totale|grand total|ensemble)\s/.test(low) ? "total" : undefined;
}
