<?php

/** Generated from src/lib/FlvxApiClient.ts; edit the source. */

namespace WHMCS\Module\Server\Flvx;

if (!defined('WHMCS')) {
    die('This file cannot be accessed directly');
}

/**
 * The panel's endpoints, typed. Nothing else knows an address or a field name of the panel. Every answer is checked
 * once, here.
 *
 * All methods throw PanelError. A method that reads is tried a second time when the connection failed; a method that
 * writes only where the request surely was not sent.
 */
class FlvxApiClient
{
    /** The longest answer that lists something, in bytes. */
    private const LIST_LIMIT = 67108864;

    /** The longest answer of any other kind, in bytes. */
    private const ANSWER_LIMIT = 1048576;

    private int $calls = 0;
    private PanelWire $wire;
    private PanelSession $session;
    private Texts $texts;

    public function __construct(PanelWire $wire, PanelSession $session, Texts $texts)
    {
        $this->wire = $wire;
        $this->session = $session;
        $this->texts = $texts;
    }

    /** How many times the panel was asked for something so far. */
    public function callsMade(): int
    {
        return $this->calls;
    }

    /**
     * All users but the admins. The panel can neither page nor filter this list.
     *
     * @return array<int, array{
     *     id: int,
     *     name: string,
     *     status: int,
     *     flow: int,
     *     num: int,
     *     expTime: int,
     *     flowResetTime: int,
     *     used: int,
     *     createdTime: int,
     * }>
     */
    public function users(): array
    {
        return array_map(
            fn($row) => [
                'id' => Value::wholeOrZero($row['id'] ?? null),
                'name' => Value::text($row['user'] ?? ''),
                'status' => Value::wholeOrZero($row['status'] ?? null),
                'flow' => Value::wholeOrZero($row['flow'] ?? null),
                'num' => Value::wholeOrZero($row['num'] ?? null),
                'expTime' => Value::wholeOrZero($row['expTime'] ?? null),
                'flowResetTime' => Value::wholeOrZero($row['flowResetTime'] ?? null),
                'used' => Value::wholeOrZero($row['inFlow'] ?? null) + Value::wholeOrZero($row['outFlow'] ?? null),
                'createdTime' => Value::wholeOrZero($row['createdTime'] ?? null),
            ],
            $this->rows('/user/list', []),
        );
    }

    /**
     * Makes a user. The panel does not tell his number, and it does not keep two calls from making two.
     *
     * @param array{
     *     id: int,
     *     name: string,
     *     status: int,
     *     flow: int,
     *     num: int,
     *     expTime: int,
     *     flowResetTime: int,
     *     used: int,
     *     createdTime: int,
     * } $user
     */
    public function createUser(array $user, string $password): void
    {
        $this->write('/user/create', [
            'user' => $user['name'],
            'pwd' => $password,
            'flow' => $user['flow'],
            'num' => $user['num'],
            'expTime' => $user['expTime'],
            'flowResetTime' => $user['flowResetTime'],
            'status' => $user['status'],
        ]);
    }

    /**
     * Writes a user whole: the panel puts its own defaults in the place of every field left out, and copies quota,
     * number of forwards, expiry and reset day to all his assignments. No node notices.
     *
     * @param array{
     *     id: int,
     *     name: string,
     *     status: int,
     *     flow: int,
     *     num: int,
     *     expTime: int,
     *     flowResetTime: int,
     *     used: int,
     *     createdTime: int,
     * } $user
     * @param string $password the new one; empty = as it was
     */
    public function updateUser(array $user, string $password): void
    {
        $fields = [
            'id' => $user['id'],
            'user' => $user['name'],
            'flow' => $user['flow'],
            'num' => $user['num'],
            'expTime' => $user['expTime'],
            'flowResetTime' => $user['flowResetTime'],
            'status' => $user['status'],
        ];
        if ($password !== '') {
            $fields['pwd'] = $password;
        }
        $this->write('/user/update', $fields);
    }

    /** Deletes a user with his assignments and forwards; the nodes drop what runs at their next report. */
    public function deleteUser(int $id): void
    {
        $this->write('/user/delete', ['id' => $id]);
    }

    /** Sets the counters of a user and of all his assignments to zero. */
    public function resetUser(int $id): void
    {
        $this->write('/user/reset', ['id' => $id, 'type' => 1]);
    }

    /**
     * All tunnels, disabled ones included.
     *
     * @return array<int, array{id: int, name: string, status: int, entryNodeIds: int[]}>
     */
    public function tunnels(): array
    {
        return array_map(
            fn($row) => [
                'id' => Value::wholeOrZero($row['id'] ?? null),
                'name' => Value::text($row['name'] ?? ''),
                'status' => Value::wholeOrZero($row['status'] ?? null),
                'entryNodeIds' => array_map(
                    fn($node) => Value::wholeOrZero(Value::record($node)['nodeId'] ?? null),
                    Value::list($row['inNodeId'] ?? null),
                ),
            ],
            $this->rows('/tunnel/list', []),
        );
    }

    /**
     * All speed limits.
     *
     * @return array<int, array{id: int, name: string, speed: int}>
     */
    public function speedLimits(): array
    {
        return array_map(
            fn($row) => [
                'id' => Value::wholeOrZero($row['id'] ?? null),
                'name' => Value::text($row['name'] ?? ''),
                'speed' => Value::wholeOrZero($row['speed'] ?? null),
            ],
            $this->rows('/speed-limit/list', []),
        );
    }

    /**
     * All nodes.
     *
     * @return array<int, array{id: int, name: string, status: int}>
     */
    public function nodes(): array
    {
        return array_map(
            fn($row) => [
                'id' => Value::wholeOrZero($row['id'] ?? null),
                'name' => Value::text($row['name'] ?? ''),
                'status' => Value::wholeOrZero($row['status'] ?? null),
            ],
            $this->rows('/node/list', []),
        );
    }

    /**
     * The assignments of one user.
     *
     * @return array<int, array{
     *     id: int,
     *     tunnelId: int,
     *     tunnelName: string,
     *     flow: int,
     *     num: int,
     *     expTime: int,
     *     speedId: int,
     *     used: int,
     * }>
     */
    public function assignments(int $userId): array
    {
        return array_map(
            fn($row) => [
                'id' => Value::wholeOrZero($row['id'] ?? null),
                'tunnelId' => Value::wholeOrZero($row['tunnelId'] ?? null),
                'tunnelName' => Value::text($row['tunnelName'] ?? ''),
                'flow' => Value::wholeOrZero($row['flow'] ?? null),
                'num' => Value::wholeOrZero($row['num'] ?? null),
                'expTime' => Value::wholeOrZero($row['expTime'] ?? null),
                'speedId' => Value::wholeOrZero($row['speedId'] ?? null),
                'used' => Value::wholeOrZero($row['inFlow'] ?? null) + Value::wholeOrZero($row['outFlow'] ?? null),
            ],
            $this->rows('/tunnel/user/list', ['userId' => $userId]),
        );
    }

    /**
     * Gives a user a tunnel, or changes the right that he has. On an existing assignment the panel sends all his
     * forwards in that tunnel to the node again, which restarts the paused ones: pausing has to come afterwards.
     *
     * @param array{
     *     id: int,
     *     name: string,
     *     status: int,
     *     flow: int,
     *     num: int,
     *     expTime: int,
     *     flowResetTime: int,
     *     used: int,
     *     createdTime: int,
     * } $user
     * @param int $speedId 0 = no limit
     */
    public function assign(array $user, int $tunnelId, int $speedId, int $status): void
    {
        $this->write('/tunnel/user/assign', [
            'userId' => $user['id'],
            'tunnelId' => $tunnelId,
            'flow' => $user['flow'],
            'num' => $user['num'],
            'expTime' => $user['expTime'],
            'flowResetTime' => $user['flowResetTime'],
            'speedId' => $speedId > 0 ? $speedId : null,
            'status' => $status,
        ]);
    }

    /**
     * Opens (1) or closes (0) an assignment and leaves the rest of it as it is. Restarts paused forwards like `assign`.
     */
    public function setAssignmentStatus(int $userId, int $tunnelId, int $status): void
    {
        $this->write('/tunnel/user/assign', ['userId' => $userId, 'tunnelId' => $tunnelId, 'status' => $status]);
    }

    /** Sends a user's forwards in a tunnel to its nodes again, which puts them on every node, running. */
    public function pushForwards(int $userId, int $tunnelId): void
    {
        $this->write('/tunnel/user/assign', ['userId' => $userId, 'tunnelId' => $tunnelId]);
    }

    /** Takes a tunnel away. Forwards in it run on unmetered, so they have to be deleted before. */
    public function removeAssignment(int $id): void
    {
        $this->write('/tunnel/user/remove', ['id' => $id]);
    }

    /**
     * The forwards of all users: the panel can neither page nor filter this list.
     *
     * @return array<int, array{
     *     id: int,
     *     userId: int,
     *     tunnelId: int,
     *     name: string,
     *     status: int,
     *     used: int,
     *     face: string,
     * }>
     */
    public function forwards(): array
    {
        return array_map(
            fn($row) => [
                'id' => Value::wholeOrZero($row['id'] ?? null),
                'userId' => Value::wholeOrZero($row['userId'] ?? null),
                'tunnelId' => Value::wholeOrZero($row['tunnelId'] ?? null),
                'name' => Value::text($row['name'] ?? ''),
                'status' => Value::wholeOrZero($row['status'] ?? null),
                'used' => Value::wholeOrZero($row['inFlow'] ?? null) + Value::wholeOrZero($row['outFlow'] ?? null),
                'face' => implode(
                    "\n",
                    array_map(fn($field) => Value::text($row[$field] ?? ''), [
                        'name',
                        'tunnelId',
                        'inIp',
                        'inPort',
                        'remoteAddr',
                        'strategy',
                    ]),
                ),
            ],
            $this->rows('/forward/list', []),
        );
    }

    /**
     * Pauses, resumes or deletes forwards. The panel says yes even when every single one failed: look at `failed`.
     *
     * @param string $verb `pause`, `resume` or `delete`
     * @param int[] $ids
     * @return array{done: int, failed: int}
     */
    public function changeForwards(string $verb, array $ids): array
    {
        $data = Value::record($this->write('/forward/batch-' . $verb, ['ids' => $ids]));
        return [
            'done' => Value::wholeOrZero($data['successCount'] ?? null),
            'failed' => Value::wholeOrZero($data['failCount'] ?? null),
        ];
    }

    /**
     * Pauses, resumes or deletes one forward.
     *
     * @param string $verb `pause`, `resume` or `delete`
     * @throws PanelError `refused` with the node's own words when the node did not do it
     */
    public function changeForward(string $verb, int $id): void
    {
        $this->write('/forward/' . $verb, ['id' => $id]);
    }

    /**
     * Tries a customer's own login.
     *
     * @return bool whether the panel accepts it
     */
    public function acceptsLogin(string $username, string $password): bool
    {
        return $this->session->acceptsLogin($username, $password);
    }

    /**
     * @param array<string, mixed> $request
     * @return array<string, mixed>[]
     */
    private function rows(string $path, array $request): array
    {
        $data = $this->read($path, $request);
        if (!is_array($data)) {
            throw new PanelError('unknown', $this->texts->fill('panel.notFlvx', ['path' => $path]));
        }
        $rows = array_map(fn($row) => Value::record($row), Value::list($data));
        // What is not a list of numbered things must not be taken for a list without the one that is looked for.
        if (Js::some($rows, fn($row) => Value::whole($row['id'] ?? null) === null)) {
            throw new PanelError('unknown', $this->texts->fill('panel.notFlvx', ['path' => $path]));
        }
        return $rows;
    }

    /** @param array<string, mixed> $request */
    private function read(string $path, array $request)
    {
        try {
            return $this->call($path, $request, self::LIST_LIMIT);
        } catch (\Throwable $error) {
            if ($error instanceof PanelError && ($error->kind === 'unreachable' || $error->kind === 'unknown')) {
                return $this->call($path, $request, self::LIST_LIMIT);
            }
            throw $error;
        }
    }

    /** @param array<string, mixed> $request */
    private function write(string $path, array $request)
    {
        try {
            return $this->call($path, $request, self::ANSWER_LIMIT);
        } catch (\Throwable $error) {
            if ($error instanceof PanelError && $error->kind === 'unreachable') {
                // Nothing was sent, so nothing can happen twice.
                return $this->call($path, $request, self::ANSWER_LIMIT);
            }
            throw $error;
        }
    }

    /** @param array<string, mixed> $request */
    private function call(string $path, array $request, int $limit)
    {
        $this->calls++;
        $answer = $this->wire->exchange($path, $request, $this->session->token(), $limit);
        if ($answer['code'] === 401) {
            // The panel's secret was changed, or the token is older than its 90 days: nothing has been done yet.
            $answer = $this->wire->exchange($path, $request, $this->session->login(), $limit);
        }
        if ($answer['code'] === 401 || $answer['code'] === 403) {
            throw new PanelError('login', $this->texts->fill('login.token', ['message' => $answer['msg']]));
        }
        if ($answer['code'] !== 0) {
            // An error of the panel's database can come after a part of the work was done.
            $kind = $answer['code'] === -2 ? 'unknown' : 'refused';
            throw new PanelError(
                $kind,
                $this->texts->fill('panel.refused', ['path' => $path, 'message' => $answer['msg']]),
            );
        }
        return $answer['data'];
    }
}
