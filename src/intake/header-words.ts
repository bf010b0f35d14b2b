/** Words that head columns, in French, English, Spanish and Italian: evidence that a row of texts is a header. */
const words = new Set(
  (
    "id key val value values name names label title type category class group status state code ref number no nr num index rank order date day month year time hour " +
    "start end begin from to first last firstname lastname surname address street city town zip postcode country region place location lat lon lng latitude longitude " +
    "url link email mail phone description comment comments note notes remark text message source author language currency unit units price amount total count sum qty quantity " +
    "age sex gender color colour size weight height width length port ports ship ships vessel line lines company operator call calls passengers pax berth quay terminal event " +
    "version package file path folder host user username login gender score rating rank level brand model product item sku customer client supplier vendor invoice subject topic tag tags keyword method result results role " +
    "team player season round match album artist genre track species taxon site station sample run trial dose temperature temp speed rate ratio share percentage pct min max mean average std " +
    "identifiant nom noms prénom libellé titre type catégorie groupe statut état code numéro rang ordre jour mois année années an annee exercice période heure début fin " +
    "adresse rue ville commune pays région département lieu site lien courriel téléphone description commentaire remarque remarques observations langue devise unité prix montant " +
    "nombre valeur quantité âge sexe couleur taille poids hauteur largeur longueur navire navires bateau compagnie compagnies armateur ligne escale escales passagers croisiéristes quai événement évènement part évolution recettes solde écart " +
    "nombre apellido fecha día mes año hora inicio fin dirección calle ciudad país región lugar descripción fuente idioma moneda precio importe cantidad valor edad color puerto puertos buque buques " +
    "naviera escala escalas pasajeros muelle bandera origen destino estado tipo código " +
    "nome cognome data giorno mese anno ora inizio fine indirizzo via città paese regione luogo descrizione fonte lingua valuta prezzo importo quantità valore età colore porto porti nave navi compagnia scalo scali passeggeri banchina bandiera stato tipo codice"
  ).split(" "),
);

/** Whether a cell is, or contains, a word that usually heads a column. */
export function isHeaderWord(cell: string): boolean {
  if (cell.length > 60) return false;
  return cell
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => words.has(word) || words.has(word.replace(/s$/, "")));
}

/** Words for what is counted: a column under one of them holds figures though some of its cells are damaged. */
const measures =
  /\b(passagers?|passengers?|pax|pasajeros|passeggeri|croisi[ée]ristes|escales?|calls?|escalas|scali|navires?|ships?|nombre|number|count|total|totaux|qty|quantit[éy]|montant|amount|prix|price|valeur|value|volume|trafic|traffic|population|recettes|revenue|tonnage)\b/i;

/** Whether a column name says that its cells are counted or measured. */
export const isMeasureName = (name: string): boolean => name.length <= 80 && measures.test(name);

const dates =
  /(^|[^\p{L}])(date|dates|jour|day|fecha|día|data|giorno|datum|arriv[ée]e|arrival|d[ée]part|departure|le)($|[^\p{L}])/iu;

/** Whether a column name says that its cells are days. */
export const isDateName = (name: string): boolean => name.length <= 80 && dates.test(name.replaceAll("_", " "));

const counts =
  /\b(passagers?|passengers?|pax|pasajeros|passeggeri|croisi[ée]ristes|cruceristas|escales?|calls?|escalas|scali|navires?|ships?|buques)\b/i;

/** Whether a column name says that its cells count people, calls or ships: whole figures that are never negative. */
export const isCountName = (name: string): boolean => name.length <= 80 && counts.test(name);
