<?php

namespace WHMCS\Module\Server\Flvx;

/** The requests of the API client, as they are written without a compiler. */
class HandApiClient
{
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

    public function setAssignmentStatus(int $userId, int $tunnelId, int $status): void
    {
        $this->write('/tunnel/user/assign', ['userId' => $userId, 'tunnelId' => $tunnelId, 'status' => $status]);
    }

    public function resetUser(int $id): void
    {
        $this->write('/user/reset', ['id' => $id, 'type' => 1]);
    }

    public function deleteUser(int $id): void
    {
        $this->write('/user/delete', ['id' => $id]);
    }

    private function write(string $path, array $request)
    {
        try {
            return $this->call($path, $request, self::ANSWER_LIMIT);
        } catch (PanelError $error) {
            if ($error->kind !== 'unreachable') {
                throw $error;
            }
            return $this->call($path, $request, self::ANSWER_LIMIT);
        }
    }

    private function call(string $path, array $request, int $limit)
    {
        $this->calls++;
        $answer = $this->wire->exchange($path, $request, $this->session->token(), $limit);
        if ($answer['code'] === 401) {
            $answer = $this->wire->exchange($path, $request, $this->session->login(), $limit);
        }
        if ($answer['code'] === 401 || $answer['code'] === 403) {
            throw new PanelError('login', $this->texts->fill('login.token', ['message' => $answer['msg']]));
        }
        if ($answer['code'] !== 0) {
            throw new PanelError(
                $answer['code'] === -2 ? 'unknown' : 'refused',
                $this->texts->fill('panel.refused', ['path' => $path, 'message' => $answer['msg']])
            );
        }
        return $answer['data'];
    }
}
