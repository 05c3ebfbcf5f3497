import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { reportPeople } from '~/commands/report/report-people.server';
import { readForm } from '~/platform/forms/submit-form.server';
import { requireViewer } from '~/queries/session/require-viewer.server';

export async function loader(asked: LoaderFunctionArgs) {
  await requireViewer(asked, 'reports.write');
  return redirect('/uke');
}

/** Takes what the phone has kept. Whoever is signed in by now must be the one who wrote it; else 401, and it stays there. */
export async function action(asked: ActionFunctionArgs) {
  const viewer = await requireViewer(asked, 'reports.write');
  const form = await readForm(asked.request);
  if (form.get('as') !== viewer.membershipId) return new Response(null, { status: 401 });
  return Response.json({ outcomes: await reportPeople(viewer, form) });
}
