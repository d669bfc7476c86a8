/** The releases of the panel between which a client can tell a difference, oldest first. */
export const RELEASES = ['2.1.0', '2.1.1', '2.1.2', '2.1.3', '2.1.4', '2.1.5-alpha6'] as const;

/** A release of the panel. The recordings cover 2.1.0, 2.1.4 and 2.1.5-alpha6; the others follow from the contract. */
export type Version = (typeof RELEASES)[number];

/** What a release has and its predecessors had not. */
export interface Features {
    /** `/captcha/verify` and the captcha tokens of the process. */
    readonly captchaVerify: boolean;
    /** Writers wait for the database; before, a concurrent write failed with `database is locked`. */
    readonly waitsForDatabase: boolean;
    /** `/user/list` reads its body, strictly, and filters by keyword; before, the body was not looked at. */
    readonly userListReadsBody: boolean;
    /** `/backup/export` and `/backup/import`. */
    readonly backup: boolean;
    /** The nodes of a tunnel carry a strategy. */
    readonly nodeStrategy: boolean;
    /** Leaving a group takes away the assignments that only groups had made. */
    readonly leavingGroupRevokes: boolean;
    /** Lists survive an assignment whose tunnel does not exist. */
    readonly missingTunnelTolerated: boolean;
    /** `/user/groups` and `groupIds` of create and update. */
    readonly userGroups: boolean;
    /** `/announcement/*`. */
    readonly announcement: boolean;
    /** Tunnels carry an IP preference. */
    readonly ipPreference: boolean;
    /** The list of nodes tells of nodes that belong to other panels. */
    readonly remoteNodes: boolean;
}

/** The features of a release. */
export function featuresOf(version: Version): Features {
    const since = (release: Version): boolean => RELEASES.indexOf(version) >= RELEASES.indexOf(release);

    return {
        captchaVerify: since('2.1.1'),
        waitsForDatabase: since('2.1.2'),
        userListReadsBody: since('2.1.3'),
        backup: since('2.1.3'),
        nodeStrategy: since('2.1.3'),
        leavingGroupRevokes: since('2.1.3'),
        missingTunnelTolerated: since('2.1.4'),
        userGroups: since('2.1.4'),
        announcement: since('2.1.4'),
        ipPreference: since('2.1.4'),
        remoteNodes: since('2.1.5-alpha6'),
    };
}
