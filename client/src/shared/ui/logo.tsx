/** The mark: the right halves of 知 and 行, and two bars of a plan one after the other. */
export function Logo({ size = 20 }: { size?: number }) {
  return (
    <svg viewBox="0 0 16 16" width={size} height={size} aria-hidden="true" focusable="false">
      <rect width="16" height="16" rx="4" fill="var(--pri)" />
      <path
        fill="var(--on-pri)"
        fillRule="evenodd"
        d="M2 5.5h5v6H2zM3.500 7v3h2V7zM9 3.500h4V5H9zM8 6.500h6V8h-2.250v4.500h-1.500V8H8z"
      />
    </svg>
  );
}
