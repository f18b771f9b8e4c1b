/** A short word on what has just happened, above the page so that nothing moves for it; read out politely. */
export function Toast({ text }: { text: string }) {
  return (
    <p
      role="status"
      className="no-print pointer-events-none fixed inset-x-0 top-16 z-50 flex justify-center px-4"
    >
      {text !== '' && (
        <span className="rounded-full bg-ink px-4 py-1.5 text-sm text-paper shadow-raised">
          {text}
        </span>
      )}
    </p>
  );
}
