/** Words and signs that say what a figure counts, and by how many. */

export type Unit = { unit?: string; power: number };

/** Signs and words straight behind (or before) a figure. `power` is the power of ten that the figure is to be multiplied by. */
const behindFigure = new Map<string, Unit>(
  Object.entries({
    "%": { unit: "%", power: 0 },
    "‰": { unit: "‰", power: 0 },
    "€": { unit: "EUR", power: 0 },
    eur: { unit: "EUR", power: 0 },
    euro: { unit: "EUR", power: 0 },
    euros: { unit: "EUR", power: 0 },
    $: { unit: "USD", power: 0 },
    us$: { unit: "USD", power: 0 },
    usd: { unit: "USD", power: 0 },
    "£": { unit: "GBP", power: 0 },
    gbp: { unit: "GBP", power: 0 },
    chf: { unit: "CHF", power: 0 },
    "¥": { unit: "JPY", power: 0 },
    "k€": { unit: "EUR", power: 3 },
    keur: { unit: "EUR", power: 3 },
    k$: { unit: "USD", power: 3 },
    "m€": { unit: "EUR", power: 6 },
    meur: { unit: "EUR", power: 6 },
    m$: { unit: "USD", power: 6 },
    "md€": { unit: "EUR", power: 9 },
    "mds€": { unit: "EUR", power: 9 },
    "mrd€": { unit: "EUR", power: 9 },
    md$: { unit: "USD", power: 9 },
    k: { power: 3 },
    md: { power: 9 },
    mds: { power: 9 },
    mrd: { power: 9 },
    bn: { power: 9 },
    mio: { power: 6 },
    mln: { power: 6 },
    tsd: { power: 3 },
  }),
);

/** Words for powers of ten in French, English, Spanish, Italian and German. "mil" and "mila" are thousands. */
const powers = new Map(
  Object.entries({
    millier: 3,
    milliers: 3,
    mille: 3,
    thousand: 3,
    thousands: 3,
    millares: 3,
    miles: 3,
    mil: 3,
    migliaia: 3,
    mila: 3,
    tausend: 3,
    million: 6,
    millions: 6,
    millón: 6,
    millones: 6,
    milione: 6,
    milioni: 6,
    millionen: 6,
    milliard: 9,
    milliards: 9,
    billion: 9,
    billions: 9,
    miliardi: 9,
    milliarden: 9,
    k: 3,
    md: 9,
    mds: 9,
    mrd: 9,
  }),
);

/** Plain units written behind figures; anything else there makes the cell a text. */
const plainUnits = new Set(
  (
    "passagers|passager|passengers|passenger|pax|pasajeros|passeggeri|croisiéristes|cruceristas|escales|escale|calls|call|escalas|scali|navires|ships|" +
    "km|m|cm|mm|nm|kn|nœuds|noeuds|knots|t|kg|g|gt|ums|m²|m2|m³|km²|ha|h|min|j|jours|days|ans|years|kw|mw|kwh|mwh|°c|°|pt|pts|points|habitants|personnes|people|lits|berths|cabines|cabins"
  ).split("|"),
);

/** The unit written behind a figure, or undefined when it is no unit. "M" is millions; "m" is metres. */
export function unitBehind(words: string): Unit | undefined {
  const trimmed = words.trim();
  if (trimmed === "M") return { power: 6 };
  if (trimmed === "B") return { power: 9 };
  const low = trimmed.toLowerCase().replaceAll(/[\u00A0\u202F]/g, " ");
  const known = behindFigure.get(low.replace(/\.$/, ""));
  if (known !== undefined) return known;
  if (plainUnits.has(low)) return { unit: low, power: 0 };
  return poweredUnit(trimmed, low);
}

/** "millions d’euros", "milliers de passagers", "M EUR", "k pax". */
function poweredUnit(words: string, low: string): Unit | undefined {
  const [first = "", ...others] = low.split(" ");
  const power = powers.get(first) ?? (words.startsWith("M ") ? 6 : undefined);
  if (power === undefined) return undefined;
  const rest = others.join(" ").replace(/^(de |d['’]|of |di )/, "");
  if (rest === "") return { power };
  const unit = behindFigure.get(rest)?.unit ?? (plainUnits.has(rest) ? rest : undefined);
  return unit === undefined ? undefined : { unit, power };
}
