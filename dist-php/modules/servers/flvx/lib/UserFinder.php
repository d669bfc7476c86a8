<?php

/** Generated from src/lib/UserFinder.ts; edit the source. */

namespace WHMCS\Module\Server\Flvx;

if (!defined('WHMCS')) {
    die('This file cannot be accessed directly');
}

/**
 * Finds the panel user that is the service's own, and nobody else's. A custom field can be filled in by the customer,
 * and a customer can rename himself on the panel: neither makes a user his.
 */
class UserFinder
{
    private Service $service;
    private Server $server;
    private ServiceState $state;
    private ServiceStates $states;
    private Texts $texts;

    public function __construct(
        Service $service,
        Server $server,
        ServiceState $state,
        ServiceStates $states,
        Texts $texts
    ) {
        $this->service = $service;
        $this->server = $server;
        $this->state = $state;
        $this->states = $states;
        $this->texts = $texts;
    }

    /**
     * The service's own user among all users of the panel.
     *
     * @param array<int, array{
     *     id: int,
     *     name: string,
     *     status: int,
     *     flow: int,
     *     num: int,
     *     expTime: int,
     *     flowResetTime: int,
     *     used: int,
     *     createdTime: int,
     * }> $users
     * @return array{
     *     id: int,
     *     name: string,
     *     status: int,
     *     flow: int,
     *     num: int,
     *     expTime: int,
     *     flowResetTime: int,
     *     used: int,
     *     createdTime: int,
     * }|null `null` when he does not exist (any more)
     * @throws ModuleError when the service points to a user that is not its own
     */
    public function find(array $users): ?array
    {
        if ($this->state->userId > 0) {
            return $this->byState($users);
        }
        $number = Value::wholeOrZero($this->service->fields->read(CustomFields::USER_ID));
        $ownName = Installation::userNameFor($this->service->id);
        if ($number > 0) {
            $numbered = Js::find($users, fn($user) => $user['id'] === $number);
            if ($numbered !== null && $numbered['name'] !== $ownName) {
                throw new ModuleError(
                    $this->texts->fill('user.notOurs', ['id' => (string) $number, 'name' => $numbered['name']]),
                );
            }
            if ($numbered !== null) {
                $this->refuseTaken($numbered);
                return $numbered;
            }
        }
        $named = Js::find($users, fn($user) => $user['name'] === $ownName);
        if ($named !== null) {
            $this->refuseTaken($named);
        }
        return $named;
    }

    /**
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
     * @throws ModuleError when the user belongs to another service
     */
    public function refuseTaken(array $user): void
    {
        $others = $this->states->othersWith($this->service, $this->server->id, $user);
        if (count($others) > 0) {
            throw new ModuleError(
                $this->texts->fill('user.taken', [
                    'id' => (string) $user['id'],
                    'services' => implode(', ', array_map(fn($id) => (string) $id, $others)),
                ]),
            );
        }
    }

    /**
     * @param array<int, array{
     *     id: int,
     *     name: string,
     *     status: int,
     *     flow: int,
     *     num: int,
     *     expTime: int,
     *     flowResetTime: int,
     *     used: int,
     *     createdTime: int,
     * }> $users
     * @return array{
     *     id: int,
     *     name: string,
     *     status: int,
     *     flow: int,
     *     num: int,
     *     expTime: int,
     *     flowResetTime: int,
     *     used: int,
     *     createdTime: int,
     * }|null
     */
    private function byState(array $users): ?array
    {
        $user = Js::find($users, fn($candidate) => $this->state->isOf($candidate['id'], $candidate['createdTime']));
        if ($this->state->serverId === $this->server->id) {
            return $user;
        }
        // Another entry under Servers: the same panel under another name, or another panel, whose numbers mean others.
        if ($user !== null && $user['name'] === $this->state->userName) {
            return $user;
        }
        throw new ModuleError($this->texts->fill('user.otherServer', ['server' => (string) $this->state->serverId]));
    }
}
