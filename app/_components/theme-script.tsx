/**
 * Runs before the first paint: takes the reader's choice of theme and text size, or the system's theme. Kept as a string,
 * since it must stand in the document's head before any bundle.
 */
const SCRIPT = `(function(){var d=document.documentElement,s={};try{s=localStorage}catch(e){}
var dark=matchMedia('(prefers-color-scheme: dark)');
function apply(){var t=s['wenju-theme'];d.dataset.theme=t==='dark'||t==='light'?t:dark.matches?'dark':'light';
var x=s['wenju-text'];if(x==='large'||x==='huge')d.dataset.text=x;else delete d.dataset.text}
apply();dark.addEventListener('change',apply);addEventListener('wenju-appearance',apply)})()`;

export function ThemeScript({ nonce }: { nonce: string | undefined }) {
  // Browsers hide a nonce from scripts once it has done its work, so the attribute never matches on hydration.
  return (
    <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: SCRIPT }} />
  );
}
