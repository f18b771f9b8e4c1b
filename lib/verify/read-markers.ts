/** A citation as a draft writes it: `p1`, or with a part, `p1.2`. */
export type Marker = { readonly alias: string; readonly part?: number };

/** `[p1]`, and what models make of it: 【o3】, [p1, o2], [p1][2]. Numbers alone are no aliases of ours. */
const MARKER = /[[【［]\s*([a-z]\d+(?:\.\d+)?(?:\s*[,，、;；]\s*[a-z]\d+(?:\.\d+)?)*)\s*[\]】］]/gi;
/** Reader-facing markers ([1]) are ours to give: a draft that brings its own is not believed. */
const FORGED = /[[【［]\s*\^?(?:\d{1,3}|ID:\s*\d+)(?:\s*[,，\-–—]\s*\d{1,3})*\s*[\]】］]/g;

/** Takes the markers out of a unit of the draft. */
export function readMarkers(unit: string): { text: string; markers: Marker[] } {
  const markers: Marker[] = [];
  const text = unit
    .replace(MARKER, (_, list: string) => {
      for (const one of list.toLowerCase().split(/\s*[,，、;；]\s*/)) {
        const [alias = '', part] = one.split('.');
        const marker = part === undefined ? { alias } : { alias, part: Number(part) };
        if (!markers.some((known) => known.alias === marker.alias && known.part === marker.part)) {
          markers.push(marker);
        }
      }
      return '';
    })
    .replace(FORGED, '');
  return { text, markers };
}
