<?php

// Both API clients on the same wire, which only makes the JSON document and says that all went well.

namespace WHMCS\Module\Server\Flvx;

define('WHMCS', true);

class PanelWire
{
    /** The documents that were sent, one after the other, as one number */
    public int $sum = 0;

    public function exchange(string $path, array $request, string $token, int $limit): array
    {
        $document = json_encode($request, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE);
        $this->sum = crc32($this->sum . $path . $document);
        return ['code' => 0, 'msg' => '', 'data' => null];
    }
}

class PanelSession
{
    public function token(): string
    {
        return 'token';
    }
}

class Texts
{
}

function requests(string $class): string
{
    $wire = new PanelWire();
    $client = new $class($wire, new PanelSession(), new Texts());
    for ($id = 1; $id <= 60; $id++) {
        $user = [
            'id' => $id,
            'name' => 'user' . $id,
            'status' => 1,
            'flow' => 100,
            'num' => 10,
            'expTime' => 1800000000000,
            'flowResetTime' => 1,
            'used' => 0,
            'createdTime' => 1700000000000,
        ];
        $client->createUser($user, 'secret');
        $client->updateUser($user, '');
        $client->updateUser($user, 'other');
        $client->assign($user, 3, $id % 2, 1);
        $client->setAssignmentStatus($id, 3, 0);
        $client->resetUser($id);
        $client->deleteUser($id);
    }
    return (string) $wire->sum;
}
