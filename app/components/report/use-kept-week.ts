import { useCallback, useEffect, useRef, useState, type FormEvent } from 'react';
import { fieldOf, placementOfField } from '~/domain/report-fields';
import { isUnsent, KEPT_CHANGED, keptKey, keptKeys, readKept, removeKept, writeKept, type Fields, type Kept } from './kept-reports';
import { sendKept } from './outbox';

const FIRST_RETRY_MS = 5_000;
const LAST_RETRY_MS = 5 * 60_000;

interface Week {
  /** `user:membership` of who is signed in. */
  owner: string;
  week: string;
  people: readonly { id: string; version: number }[];
}

/**
 * Keeps what is answered on the week's form on the phone, and sends it when there is a network. Without JavaScript the
 * form is posted as it is.
 */
export function useKeptWeek({ owner, week, people }: Week) {
  const ref = useRef<HTMLFormElement>(null);
  const [kept, setKept] = useState<Record<string, Kept | null>>({});
  const [otherWeeks, setOtherWeeks] = useState(false);
  const [online, setOnline] = useState(true);
  const ids = people.map(({ id, version }) => `${id}/${version}`).join();
  const send = useSender(owner);

  useEffect(() => {
    const keys = ids.split(',').map((known) => {
      const [id = '', version] = known.split('/');
      return [id, keptKey(owner, week, id), Number(version)] as const;
    });
    const look = () => {
      setKept(Object.fromEntries(keys.map(([id, key]) => [id, readKept(key)])));
      setOtherWeeks(keptKeys(owner).some((key) => !keys.some(([, own]) => own === key) && isUnsent(readKept(key))));
      setOnline(navigator.onLine);
    };
    for (const [, key, version] of keys) {
      const record = readKept(key);
      // What has arrived is on the page itself by now, unless it is an older page that was kept.
      if (record && !isUnsent(record) && version >= record.version) removeKept(key);
      else if (record && isUnsent(record) && ref.current) restore(ref.current, record.draft ?? record.queue.at(-1)?.fields ?? {});
    }
    look();
    const events = [KEPT_CHANGED, 'storage', 'online', 'offline'];
    for (const event of events) window.addEventListener(event, look);
    return () => events.forEach((event) => window.removeEventListener(event, look));
  }, [owner, week, ids]);

  const keep = (id: string, change: Partial<Kept>) => {
    const key = keptKey(owner, week, id);
    const version = people.find((person) => person.id === id)?.version ?? 0;
    writeKept(key, { draft: null, queue: [], version, sentAt: null, problem: null, signIn: false, ...readKept(key), ...change });
  };
  const typed = (id: string) => (ref.current ? fieldsOf(ref.current, id) : {});

  /** Keeps the answers about whoever the changed field is about. */
  const onInput = (event: FormEvent<HTMLFormElement>) => {
    const id = placementOfField((event.target as HTMLInputElement).name ?? '');
    if (id) keep(id, { draft: typed(id) });
  };

  /** Hands in what is not handed in yet; whoever misses an answer is told, and does not hold up the others. */
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    for (const { id, version } of people) {
      const record = readKept(keptKey(owner, week, id));
      const fresh = version === 0 && !record?.sentAt && !record?.queue.length;
      if (!record?.draft && !fresh) continue;
      const fields = typed(id);
      if (!fields[fieldOf(id, 'howItGoes')]) keep(id, { draft: fields, problem: { code: 'choose_one', field: 'howItGoes', newer: null } });
      else keep(id, { draft: null, problem: null, queue: [...(record?.queue ?? []), { requestId: newId(), fields }] });
    }
    void send();
    ref.current?.querySelector<HTMLElement>('[data-problem]')?.scrollIntoView({ block: 'center' });
  };

  return {
    ref,
    kept,
    otherWeeks,
    online,
    onInput,
    onSubmit,
    keepNow: (id: string) => keep(id, { draft: typed(id) }),
    /** The own answers after all, on top of what somebody else has saved meanwhile. */
    sendMine: (id: string, newer: number) => {
      keep(id, { draft: null, version: newer, problem: null, queue: [{ requestId: newId(), fields: typed(id) }] });
      void send();
    },
    forget: (id: string) => {
      removeKept(keptKey(owner, week, id));
      location.reload();
    },
  };
}

/** Sends at once, when the network comes back, when the page is looked at again, and now and then in between. */
function useSender(owner: string) {
  const retry = useRef<{ timer?: ReturnType<typeof setTimeout>; wait: number; busy: boolean; again: boolean }>({ wait: FIRST_RETRY_MS, busy: false, again: false });
  const send = useCallback(async () => {
    const state = retry.current;
    clearTimeout(state.timer);
    state.again = state.busy;
    if (state.busy) return;
    state.busy = true;
    const waits = await sendKept(owner);
    state.busy = false;
    if (state.again) return void send();
    state.wait = waits ? Math.min(state.wait * 2, LAST_RETRY_MS) : FIRST_RETRY_MS;
    if (waits) state.timer = setTimeout(() => void send(), state.wait);
  }, [owner]);
  useEffect(() => {
    const state = retry.current;
    const now = () => {
      state.wait = FIRST_RETRY_MS;
      void send();
    };
    now();
    const whenSeen = () => document.visibilityState === 'visible' && now();
    window.addEventListener('online', now);
    document.addEventListener('visibilitychange', whenSeen);
    return () => {
      clearTimeout(state.timer);
      window.removeEventListener('online', now);
      document.removeEventListener('visibilitychange', whenSeen);
    };
  }, [send]);
  return send;
}

function fieldsOf(form: HTMLFormElement, id: string): Fields {
  const own = [...new FormData(form)].filter(([name]) => name === 'week' || placementOfField(name) === id);
  const notKept = [fieldOf(id, 'requestId'), fieldOf(id, 'version')];
  return Object.fromEntries(own.flatMap(([name, value]) => (typeof value === 'string' && !notKept.includes(name) ? [[name, value]] : [])));
}

function restore(form: HTMLFormElement, fields: Fields): void {
  for (const [name, value] of Object.entries(fields)) {
    const control = form.elements.namedItem(name);
    if (control && 'value' in control) control.value = value;
    // What was typed must not lie hidden.
    const fold = control instanceof Element && value ? control.closest('details') : null;
    if (fold) fold.open = true;
  }
}

/** A random id, also where the page is not served over https and `randomUUID` is missing. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
