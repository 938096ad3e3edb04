import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/shared/api/me';
import { parseMarkdown } from '@/shared/markdown/parse-markdown';
import { ErrorState } from '@/shared/ui/error-state';
import { Screen } from '@/shared/ui/screen';
import { Skeleton } from '@/shared/ui/skeleton';
import css from './guide.module.css';
import { GuideBlock } from './guide-block';
import { loadGuide } from './load-guide';

/** The guide, in the reader's language, out of the product itself. */
export function GuideScreen() {
  const { t } = useTranslation('guide');
  const { language } = useMe();
  const guide = useQuery({
    queryKey: ['guide', language],
    queryFn: () => loadGuide(language),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const parsed = guide.data === undefined ? [] : parseMarkdown(guide.data);
  // Title and links between the files of the repository stand before the first chapter.
  const blocks = parsed.slice(
    Math.max(
      0,
      parsed.findIndex((block) => block.kind === 'heading' && block.level === 2),
    ),
  );
  const chapters = blocks.flatMap((block) =>
    block.kind === 'heading' && block.level === 2 ? [block] : [],
  );
  return (
    <Screen title={t('title')}>
      {guide.isPending && <Skeleton rows={14} />}
      {guide.isError && <ErrorState error={guide.error} onRetry={() => void guide.refetch()} />}
      <div className={css.page}>
        {chapters.length > 0 && (
          <nav className={css.contents} aria-label={t('contents')}>
            <ul>
              {chapters.map((chapter) => (
                <li key={chapter.id}>
                  <a href={`#${chapter.id}`}>{chapter.spans.map((span) => span.text).join('')}</a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <article className={css.article}>
          {blocks.map((block, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the text never changes
            <GuideBlock key={index} block={block} />
          ))}
        </article>
      </div>
    </Screen>
  );
}
