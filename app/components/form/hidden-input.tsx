import type { FieldMetadata } from '@conform-to/react';

/**
 * A value that goes along with a form, such as the version it was filled from. After a refusal it is the value that was
 * sent, so that trying again does not quietly overwrite what somebody else has written meanwhile.
 */
export function HiddenInput({ field }: { field: FieldMetadata<unknown> }) {
  return <input type="hidden" name={field.name} value={String(field.initialValue ?? '')} readOnly />;
}
