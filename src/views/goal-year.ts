/** The year from which a target of any year is judged: that of the as-of day, else of the clock, for a target may lie ahead. */
export const yearLookedFrom = (lookedAtFrom: number): number =>
  Number.isFinite(lookedAtFrom) ? lookedAtFrom : new Date().getFullYear();
