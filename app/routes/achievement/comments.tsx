import { Link } from '@remix-run/react';
import type { CommentSide } from '~/domain/achievement/comment-side';
import { achievementTexts } from '~/i18n/achievements';
import { formatShortDate } from '~/i18n/format';
import { useTexts } from '~/i18n/texts';
import type { Achieved } from './route';

interface CommentsProps {
  comments: Achieved['comments'];
  organisations: Readonly<Record<CommentSide, string>>;
  promise: string;
  /** The path where the reader writes a comment; null for who only reads. */
  writeAt: string | null;
}

/** What both sides say of a promise, the latest first, and the way to say something. */
export function Comments({ comments, organisations, promise, writeAt }: CommentsProps) {
  const texts = useTexts(achievementTexts);
  return (
    <div className="commitment-history">
      {comments.length > 0 && (
        <details>
          <summary>{texts.comments(comments.length)}</summary>
          <ul className="plain-list stack stack--tight">
            {comments.map(({ id, side, text, by, on }) => (
              <li key={id}>
                <span className="subtle">{texts.saidBy(formatShortDate(on), by, organisations[side], texts.sides[side])}</span>
                <p className="prose">{text}</p>
              </li>
            ))}
          </ul>
        </details>
      )}
      {writeAt && (
        <Link to={writeAt} className="aksel-link" aria-label={texts.commentOn(promise)}>
          {texts.comment}
        </Link>
      )}
    </div>
  );
}
