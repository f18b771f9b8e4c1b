'use client';

import { useCallback, useEffect, useRef, useState } from 'react';

/** How near the end still counts as the end, in CSS pixels. */
const NEAR_END_PX = 64;

function distanceToEnd(): number {
  const { scrollHeight, clientHeight, scrollTop } = document.documentElement;
  return scrollHeight - clientHeight - scrollTop;
}

/**
 * Keeps the end of the page in sight while it grows, only as long as the reader is at the end; scrolling up lets go, coming
 * back takes hold again.
 */
export function useFollowScroll(isGrowing: boolean): { isAway: boolean; toEnd: () => void } {
  const following = useRef(true);
  const [isAway, setIsAway] = useState(false);

  useEffect(() => {
    let lastTop = document.documentElement.scrollTop;
    const onScroll = () => {
      const top = document.documentElement.scrollTop;
      const away = distanceToEnd() > NEAR_END_PX;
      if (!away) following.current = true;
      else if (top < lastTop) following.current = false; // only a move upward is the reader's: growth moves nothing up
      lastTop = top;
      setIsAway(away && !following.current);
    };
    window.addEventListener('scroll', onScroll, { passive: true });
    return () => window.removeEventListener('scroll', onScroll);
  }, []);

  useEffect(() => {
    if (!isGrowing) return;
    const observer = new ResizeObserver(() => {
      if (following.current && distanceToEnd() > 0)
        window.scrollTo({ top: document.documentElement.scrollHeight });
    });
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [isGrowing]);

  const toEnd = useCallback(() => {
    following.current = true;
    setIsAway(false);
    window.scrollTo({ top: document.documentElement.scrollHeight });
  }, []);
  return { isAway, toEnd };
}
