/** When and what a user wants mailed. */
export interface MailSettings {
  /** The hour of the day in Norway, 0–23; null for no daily mail. */
  digestHour: number | null;
  /** Whether what cannot wait is mailed at once. */
  urgent: boolean;
}

/** What applies to whoever never chose. */
export const usualMailSettings: MailSettings = { digestHour: 7, urgent: true };

/** The hours of a day that can be chosen. */
export const digestHours = Array.from({ length: 24 }, (_, hour) => hour);

/** What the form sends for no daily mail. */
export const NO_DIGEST = 'none';
