import { type Model, object, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** What is proposed in a phase of the key exchange. */
export interface IkePhase {
  /** Ways to encrypt. */
  encryptionAlgorithms?: string[] | null;
  /** Ways to sign. */
  integrityAlgorithms?: string[] | null;
  /** Groups for the exchange. */
  diffieHellmanGroups?: string[] | null;
  /** Seconds. */
  lifetimeSec?: number | null;
}
export const IkePhase: Model<IkePhase> = () =>
  object<IkePhase>({
    encryptionAlgorithms: z.optional(z.nullable(z.array(z.string()))),
    integrityAlgorithms: z.optional(z.nullable(z.array(z.string()))),
    diffieHellmanGroups: z.optional(z.nullable(z.array(z.string()))),
    lifetimeSec: z.optional(z.nullable(z.number())),
  });

/** How keys are exchanged. */
export interface IkeProtocol {
  /** The version of IKE. */
  protocolVersion?: string | null;
  /** What is proposed first. */
  phase1?: IkePhase | null;
  /** What is proposed then. */
  phase2?: IkePhase | null;
  /** When keys are made anew. */
  rekey?: unknown | null;
  /** How a silent peer is noticed. */
  deadPeerDetection?: unknown | null;
  /** What happens at the start. */
  startupAction?: string | null;
}
export const IkeProtocol: Model<IkeProtocol> = () =>
  object<IkeProtocol>({
    protocolVersion: z.optional(z.nullable(z.string())),
    phase1: z.optional(z.nullable(schemaOf(IkePhase))),
    phase2: z.optional(z.nullable(schemaOf(IkePhase))),
    rekey: z.optional(z.nullable(z.unknown())),
    deadPeerDetection: z.optional(z.nullable(z.unknown())),
    startupAction: z.optional(z.nullable(z.string())),
  });

/** An IPsec tunnel. Its keys and passphrases are secrets: no log shows them. */
export interface IpsecConfig {
  /** What it runs on. */
  platform?: string | null;
  /** Whether the tunnel is up. */
  connectorState?: string | null;
  /** Shared key or certificate. */
  authenticationType?: string | null;
  /** The public address of the other side. */
  remoteSitePublicIp?: string | null;
  /** A secret. */
  preSharedKey?: string | null;
  /** The certificate of the authority, PEM. */
  caCertificate?: string | null;
  /** The certificate of the other side, PEM. */
  peerCertificate?: string | null;
  /** A secret. */
  peerCertificatePrivateKey?: string | null;
  /** A secret. */
  peerCertificateKeyPassphrase?: string | null;
  /** The second connector of a pair at AWS. */
  pairedAwsConnectorId?: string | null;
  /** How keys are exchanged. */
  ikeProtocol?: IkeProtocol | null;
  /** The id of the server. */
  serverId?: string | null;
  /** The address of the server. */
  serverIp?: string | null;
  /** The name of the server. */
  hostname?: string | null;
  /** The name under which it is reached. */
  domain?: string | null;
}
export const IpsecConfig: Model<IpsecConfig> = () =>
  object<IpsecConfig>({
    platform: z.optional(z.nullable(z.string())),
    connectorState: z.optional(z.nullable(z.string())),
    authenticationType: z.optional(z.nullable(z.string())),
    remoteSitePublicIp: z.optional(z.nullable(z.string())),
    preSharedKey: z.optional(z.nullable(z.string())),
    caCertificate: z.optional(z.nullable(z.string())),
    peerCertificate: z.optional(z.nullable(z.string())),
    peerCertificatePrivateKey: z.optional(z.nullable(z.string())),
    peerCertificateKeyPassphrase: z.optional(z.nullable(z.string())),
    pairedAwsConnectorId: z.optional(z.nullable(z.string())),
    ikeProtocol: z.optional(z.nullable(schemaOf(IkeProtocol))),
    serverId: z.optional(z.nullable(z.string())),
    serverIp: z.optional(z.nullable(z.string())),
    hostname: z.optional(z.nullable(z.string())),
    domain: z.optional(z.nullable(z.string())),
  });
