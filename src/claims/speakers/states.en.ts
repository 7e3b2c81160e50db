/** The states of the United States with the short forms that newspapers print after a name, "(D-Nev.)". */
const states = `
  alabama ala,alaska,arizona ariz,arkansas ark,california calif,colorado colo,connecticut conn,delaware del,florida fla,
  georgia ga,hawaii,idaho,illinois ill,indiana ind,iowa,kansas kan,kentucky ky,louisiana la,maine,maryland md,
  massachusetts mass,michigan mich,minnesota minn,mississippi miss,missouri mo,montana mont,nebraska neb,nevada nev,
  new-hampshire n.h,new-jersey n.j,new-mexico n.m,new-york n.y,north-carolina n.c,north-dakota n.d,ohio,oklahoma okla,
  oregon ore,pennsylvania pa,rhode-island r.i,south-carolina s.c,south-dakota s.d,tennessee tenn,texas tex,utah,
  vermont vt,virginia va,washington wash,west-virginia w.va,wisconsin wis,wyoming wyo`

/** Full name in lower case, two words joined by a hyphen, by full name and by short form without its last stop. */
export const stateOf: ReadonlyMap<string, string> = new Map(
  states.split(',').flatMap((entry) => {
    const [full, short] = entry.trim().split(' ')
    const pairs: [string, string][] = [[full!, full!]]
    if (short) pairs.push([short, full!])
    return pairs
  }),
)
