import { plain } from "./likeness";
import type { PresenceRole } from "./line";
import type { Role } from "./mapping";

/** How files name their columns, in French, English, Spanish and Italian. */

const names: Record<Exclude<Role, "skip">, string> = {
  port: "port|porto|puerto|harbour|harbor|port name|nom du port|nombre del puerto|nome porto|port d'escale|puerto de escala|port of call|destination|terminal portuaire|site",
  line: "armateur|armateurs|compagnie|compagnies|compagnie de croisière|compagnie maritime|line|lines|cruise line|shipping line|operator|cruise operator|opérateur|naviera|navieras|compañía|compañía naviera|compagnia|compagnia di crociera|armatore|armador|brand|marque|shipowner",
  ship: "navire|navires|paquebot|ship|ships|ship name|vessel|vessel name|nave|nome nave|navi|buque|buques|barco|crucero|nom du navire|cruise ship|bateau",
  period: "période|period|periodo|trimestre|quarter|semestre|half|semester|season|saison|temporada|stagione",
  year: "année|années|year|años|año|anno|exercice|ejercicio|fiscal year|esercizio|an|fy",
  month: "mois|month|mes|mese|nom du mois|month name",
  arrival:
    "date|arrivée|date d'arrivée|arrival|arrival date|eta|date of arrival|fecha|fecha de llegada|llegada|fecha entrada|f_entrada|entrada|data|data arrivo|arrivo|data di arrivo|date d'escale|date escale|call date|date of call|jour|day|día|giorno|début",
  departure:
    "départ|date de départ|departure|departure date|etd|salida|fecha de salida|fecha salida|f_salida|partenza|data partenza|data di partenza|date de sortie|fin",
  passengers:
    "passagers|passager|passengers|pax|pasajeros|passeggeri|croisiéristes|croisiériste|cruceristas|crocieristi|total passagers|passagers total|passagers totaux|total passengers|passengers total|total pax|pax total|total pasajeros|totale passeggeri|mouvements|mouvements de passagers|passenger movements|movimientos de pasajeros|movimento passeggeri|cruise passengers|passagers croisière|passagers de croisière|passagers croisières|guests|trafic passagers|trafic|traffic|objectif|objectif passagers|target|objetivo|obiettivo|cible",
  homeport:
    "tête de ligne|têtes de ligne|tdl|homeport|home port|turnaround|turnaround passengers|passagers tête de ligne|passagers têtes de ligne|passagers tdl|homeport passengers|home in out|embarquements et débarquements|puerto base|pasajeros puerto base|base|home in/out|capolinea",
  transit:
    "transit|en transit|passagers transit|passagers en transit|transit passengers|tránsito|en tránsito|pasajeros en tránsito|transito|in transito|passeggeri in transito|pax transit",
  calls:
    "escales|escale|calls|port calls|ship calls|cruise calls|calls made|escalas|escala|scali|scalo|approdi|toccate|touchées|escales de croisière|number of ships",
  role: "rôle|rôle du port|type d'escale|type escale|type de l'escale|nature de l'escale|type d'opération|opération|role|port role|call type|type of call|kind of call|operation|tipo de escala|operación|tipo scalo|tipo di scalo|ruolo",
  setOn: "annoncé le|set on|date de l'annonce|announced on|fixé le|anunciado el|annunciato il",
  setBy: "annoncé par|set by|announced by|fixé par|auteur|author|anunciado por|annunciato da",
};

const roleOfName = new Map(
  Object.entries(names).flatMap(([role, list]) =>
    list.split("|").map((name) => [plain(name), role as Exclude<Role, "skip">] as const),
  ),
);

/** Columns that name an aim rather than what came. */
const aims = new Set(["objectif", "objectifpassagers", "target", "objetivo", "obiettivo", "cible"]);

/** What the name of a column says of it; undefined when it says nothing that we know. */
export function roleNamed(name: string): Exclude<Role, "skip"> | undefined {
  return roleOfName.get(bare(name));
}

/** What cells say of the role of a port in a call. Without blanks and accents: see plain. */
const portRoles: [PresenceRole, RegExp][] = [
  [
    "both",
    /^(mixte|mixed|both|les2|lesdeux|interporting|misto|mixto)$|(tetedeligne|tdl|homeport|turnaround|base).*(escale|transit|escala|scalo)/,
  ],
  [
    "homeport",
    /^(tetes?deligne|tdl|homeport(ing)?|turnaround|turnround|embarquement(s)?(et)?(debarquements?)?|puertobase|base|capolinea|imbarco(sbarco)?|portdebase)$/,
  ],
  [
    "transit",
    /^(transit|entransit|escale|escaletransit|escaledetransit|portofcall|call|transitcall|transito|entransito|intransito|escala|scalo)$/,
  ],
];

/** The role of a port that a cell names; undefined when it names none that we know. */
export const portRoleNamed = (text: string): PresenceRole | undefined =>
  portRoles.find(([, pattern]) => pattern.test(plain(text.slice(0, 80))))?.[0];

/** Whether the name of a column says that its figures are aims. */
export const isAim = (name: string): boolean => aims.has(bare(name));

/** The name without its unit, its counter ("nombre de") and what sets a part apart ("dont"). */
function bare(name: string): string {
  const short = name
    .slice(0, 120)
    .replace(/[([][^)\]]*[)\]]/g, " ")
    .trim();
  const counted = short.replace(
    /^(?:nombre d['’]|nombre de |nb\.? (?:de |d['’])?|number of |no\.? of |n[úu]mero de |numero di |dont |of which |de los cuales )/i,
    "",
  );
  return plain(counted) || plain(short);
}
