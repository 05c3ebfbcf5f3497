/** A sentence in Norwegian, with the English one under it. */
export function Bilingual({ nb, en }: { nb: string; en: string | null }) {
  return (
    <>
      {nb}
      {en && (
        <span lang="en" className="block subtle">
          {en}
        </span>
      )}
    </>
  );
}
