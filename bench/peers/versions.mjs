// tldraw's protocol version, as its own client would name it.
import { TLSyncClient, getTlsyncProtocolVersion } from "@tldraw/sync-core";

export const TLSYNC = getTlsyncProtocolVersion?.() ?? TLSyncClient.protocolVersion;
