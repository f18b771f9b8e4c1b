import type { Ask } from '@/lib/schema/reading';

/** 河南12省, 湖北等27省: an alliance by the name of its leader; what is asked next is not of that place. */
export const carriedAreas = ({ areas, text }: Ask): Ask['areas'] =>
  areas.filter(
    (area) =>
      !new RegExp(
        `${area.replace(/[省市]$/, '')}[省市]?(?:等|牵头)?的?(?:\\d{1,2}|十几|十[一二三四五六七八九]|二十[一二三四五六七八九]?)个?省(?![内外])`,
      ).test(text),
  );
