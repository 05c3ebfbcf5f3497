// A mail server that keeps what it accepts, so that a test reads mails as whoever gets them does.
import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';

export interface Received {
  /** The addresses that it was handed over for. */
  recipients: string[];
  mail: Email;
}

export interface SmtpReceiver {
  url: string;
  /** Accepted mails, in their order. */
  received: Received[];
  /** Replaced by a test: what it says to each recipient, and before it accepts a mail. */
  onRecipient: (address: string) => void;
  beforeAccepting: (mail: Email) => Promise<void>;
  close(): Promise<void>;
}

/** An answer with three digits, as a mail server gives it. */
export function refusal(code: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode: code });
}

async function textOf(stream: SMTPServerDataStream): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Listens on `port` of this machine, or on any that is free. */
export async function openSmtpReceiver(port = 0): Promise<SmtpReceiver> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, _session, done) {
      try {
        receiver.onRecipient(address);
        done();
      } catch (error) {
        done(error as Error);
      }
    },
    onData(stream, session, done) {
      accept(stream, session).then(() => done(), done);
    },
  });
  // A sender that is killed breaks its connection.
  server.on('error', () => {});
  const accept = async (stream: SMTPServerDataStream, session: SMTPServerSession) => {
    const mail = await PostalMime.parse(await textOf(stream));
    await receiver.beforeAccepting(mail);
    receiver.received.push({ recipients: session.envelope.rcptTo.map(({ address }) => address), mail });
  };
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const receiver: SmtpReceiver = {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    received: [],
    onRecipient: () => {},
    beforeAccepting: async () => {},
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return receiver;
}
