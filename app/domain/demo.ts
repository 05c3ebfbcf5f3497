/** The password of every demo account. The accounts exist only where demo data was loaded. */
export const DEMO_PASSWORD = 'praksis-demo-2026';
