import type { AssignmentRow, Store } from './store';

/** Makes the assignments that the permissions of some user groups ask for and that are missing. */
export function applyPermissions(store: Store, now: number, userGroupIds: readonly number[]): void {
    for (const permission of store.permissions.filter((row) => userGroupIds.includes(row.userGroupId))) {
        for (const userId of members(store, 'user', permission.userGroupId)) {
            for (const tunnelId of members(store, 'tunnel', permission.tunnelGroupId)) {
                grant(store, now, userId, tunnelId, permission.userGroupId, permission.tunnelGroupId);
            }
        }
    }
}

/**
 * Takes back what the matching grants gave: an assignment goes if only groups had made it and none grants it any more.
 *
 * @param users whose grants are meant; all users' if `null`.
 */
export function revoke(
    store: Store,
    matches: (grant: { readonly userGroupId: number; readonly tunnelGroupId: number }) => boolean,
    users: readonly number[] | null,
): void {
    for (const row of store.grants.filter(matches)) {
        const assignment = store.assignments.get(row.assignmentId);
        if (users !== null && assignment !== undefined && !users.includes(assignment.userId)) {
            continue;
        }
        store.grants.delete(row.id);
        const isStillGranted = store.grants.find((other) => other.assignmentId === row.assignmentId) !== undefined;
        if (row.madeByGroup && !isStillGranted) {
            store.deleteAssignment(row.assignmentId);
        }
    }
}

/** The user groups that a user belongs to. */
export function groupsOf(store: Store, userId: number): number[] {
    return store.userGroupMembers.filter((row) => row.memberId === userId).map((row) => row.groupId);
}

/** Replaces the user groups that a user belongs to. */
export function setGroupsOf(store: Store, userId: number, groupIds: readonly number[]): void {
    store.userGroupMembers.deleteWhere((row) => row.memberId === userId);
    for (const groupId of new Set(groupIds)) {
        store.userGroupMembers.insert({ groupId, memberId: userId });
    }
}

/** The members of a group, in the order in which they came. */
export function members(store: Store, kind: 'user' | 'tunnel', groupId: number): number[] {
    return memberTable(store, kind)
        .filter((row) => row.groupId === groupId)
        .map((row) => row.memberId);
}

/** Replaces the members of a group. */
export function setMembers(store: Store, kind: 'user' | 'tunnel', groupId: number, ids: readonly number[]): void {
    memberTable(store, kind).deleteWhere((row) => row.groupId === groupId);
    for (const memberId of new Set(ids)) {
        memberTable(store, kind).insert({ groupId, memberId });
    }
}

function memberTable(store: Store, kind: 'user' | 'tunnel') {
    return kind === 'user' ? store.userGroupMembers : store.tunnelGroupMembers;
}

function grant(
    store: Store,
    now: number,
    userId: number,
    tunnelId: number,
    userGroupId: number,
    tunnelGroupId: number,
): void {
    const existing = store.assignment(userId, tunnelId);
    const assignment = existing ?? store.assignments.insert(inherited(store, now, userId, tunnelId));
    const grants = store.grants.filter((row) => row.assignmentId === assignment.id);
    if (grants.some((row) => row.userGroupId === userGroupId && row.tunnelGroupId === tunnelGroupId)) {
        return;
    }
    const madeByGroup = existing === undefined || grants.some((row) => row.madeByGroup);
    store.grants.insert({ userGroupId, tunnelGroupId, assignmentId: assignment.id, madeByGroup });
}

const YEAR = 365 * 24 * 3_600_000;

/** A new assignment with the user's own terms; for a user that does not exist, with nearly nothing. */
export function inherited(store: Store, now: number, userId: number, tunnelId: number): Omit<AssignmentRow, 'id'> {
    const user = store.users.get(userId);

    return {
        userId,
        tunnelId,
        speedId: null,
        num: user?.num ?? 0,
        // A user with a negative quota hands on none at all.
        flow: Math.max(0, user?.flow ?? 0),
        inFlow: 0,
        outFlow: 0,
        flowResetTime: user?.flowResetTime ?? 1,
        expTime: user?.expTime ?? now + YEAR,
        status: 1,
    };
}
