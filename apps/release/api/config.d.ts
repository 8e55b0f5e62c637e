// What the types of @ofsc/config promise. Written by `pnpm api`.

// "."
export { LiveSettings, LoadOptions, OfscConfig, Settings, SettingsError, applyConfig, loadConfig, reloadConfig, userFolder };

export declare class SettingsError extends ConfigurationError {
    constructor(problems: readonly Problem[]);
}

export declare const loadConfig: (options?: LoadOptions) => Promise<OfscConfig>;

export declare function applyConfig(transport: Transport, settings: LiveSettings | OfscConfig): Promise<void>;

export declare function reloadConfig(transport: Transport, config: OfscConfig): Promise<OfscConfig>;

export declare function userFolder(env: Variables, home: string, platform: string): string;

export interface LiveSettings extends Pick<Settings, "auth" | "clientId" | "clientSecret" | "clientSecretFile" | "token" | "tokenFile" | "tokenUrl" | "scope" | "retry"> {
    limits?: Exclude<TransportOptions["limits"], false>;
    log?: {
        level?: LogLevel | undefined;
    } | undefined;
}

export interface LoadOptions extends Settings {
    profile?: string | undefined;
    cwd?: string | undefined;
    env?: Readonly<Record<string, string | undefined>> | undefined;
    home?: string | undefined;
}

export interface OfscConfig extends TransportOptions {
    readonly profile?: string;
    readonly timeZone?: string;
    readonly protected?: boolean;
    readonly log: {
        readonly level: LogLevel;
        readonly logger?: Logger;
    };
    readonly warnings: readonly string[];
    explain(): string;
}

export interface Settings extends Omit<TransportOptions, "auth"> {
    auth?: "oauth2" | "basic" | Auth | undefined;
    clientSecretFile?: string | undefined;
    tokenFile?: string | undefined;
    tokenUrl?: string | undefined;
    scope?: string | readonly string[] | undefined;
    timeZone?: string | undefined;
    protected?: boolean | undefined;
    log?: {
        level?: LogLevel | undefined;
        logger?: Logger | undefined;
    } | undefined;
}

export type Variables = Readonly<Record<string, string | undefined>>;
