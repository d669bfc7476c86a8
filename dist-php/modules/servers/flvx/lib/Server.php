<?php

/** Generated from src/lib/Server.ts; edit the source. */

namespace WHMCS\Module\Server\Flvx;

if (!defined('WHMCS')) {
    die('This file cannot be accessed directly');
}

/** What the operator entered under System Settings > Servers: where the panel is and how to log in. */
class Server
{
    public int $id;
    public string $baseUrl;
    public string $username;
    public string $password;
    public string $tunnels;
    public string $caFile;
    public bool $verifiesTls;

    /**
     * @param int $id `tblservers.id`
     * @param string $baseUrl address of the panel without a trailing slash, such as `https://panel.example.com`
     * @param string $username login of a panel admin
     * @param string $password his password
     * @param string $tunnels the default Tunnel ID, as entered
     * @param string $caFile file with the certificate of the authority that signed the panel's certificate; empty = the
     *     system's
     * @param bool $verifiesTls whether the panel's certificate is checked
     */
    public function __construct(
        int $id,
        string $baseUrl,
        string $username,
        string $password,
        string $tunnels,
        string $caFile,
        bool $verifiesTls
    ) {
        $this->id = $id;
        $this->baseUrl = $baseUrl;
        $this->username = $username;
        $this->password = $password;
        $this->tunnels = $tunnels;
        $this->caFile = $caFile;
        $this->verifiesTls = $verifiesTls;
    }

    /**
     * Reads the server part of WHMCS's `$params`.
     *
     * @param array<string, mixed> $params
     * @throws ModuleError when there is no server or its address cannot be read
     */
    public static function fromParams(array $params, Texts $texts): self
    {
        $hostname = Js::trim(Value::text($params['serverhostname'] ?? ''));
        $address = $hostname !== '' ? $hostname : Js::trim(Value::text($params['serverip'] ?? ''));
        if ($address === '') {
            throw new ModuleError($texts->get('server.missing'));
        }
        $port = Value::wholeOrZero($params['serverport'] ?? '');
        $baseUrl = self::baseUrlOf($address, Value::isOn($params['serversecure'] ?? ''), $port);
        if ($baseUrl === null) {
            throw new ModuleError($texts->fill('server.address', ['address' => $address]));
        }
        $tunnels = '';
        $caFile = '';
        $verifiesTls = true;
        foreach (explode("\n", Value::text($params['serveraccesshash'] ?? '')) as $line) {
            $entry = Js::trim($line);
            $equals = Js::position($entry, '=');
            if ($entry === '') {
                continue;
            }
            if ($equals < 0) {
                $tunnels = $entry;
                continue;
            }
            $name = Js::lower(Js::trim(Js::substring($entry, 0, $equals)));
            $value = Js::trim(Js::substring($entry, $equals + 1));
            if ($name === 'tunnel') {
                $tunnels = $value;
            } elseif ($name === 'ca') {
                $caFile = $value;
            } elseif ($name === 'verify') {
                $verifiesTls = Js::lower($value) !== 'off';
            } else {
                throw new ModuleError($texts->fill('server.accessHash', ['line' => $name]));
            }
        }
        return new self(
            Value::wholeOrZero($params['serverid'] ?? ''),
            $baseUrl,
            Js::trim(Value::text($params['serverusername'] ?? '')),
            Value::text($params['serverpassword'] ?? ''),
            $tunnels,
            $caFile,
            $verifiesTls,
        );
    }

    /**
     * The panel's address from what an operator may have entered: a bare host name, one with a port, a whole address
     * copied from the browser, an IPv6 address. A scheme in it wins over `secure`, a port in it over `port`.
     *
     * @return string|null `null` when it is no address
     */
    public static function baseUrlOf(string $address, bool $secure, int $port): ?string
    {
        $rest = $address;
        $scheme = $secure ? 'https' : 'http';
        $portField = $port;
        $schemeEnd = Js::position($rest, '://');
        if ($schemeEnd >= 0) {
            $given = Js::lower(Js::substring($rest, 0, $schemeEnd));
            if ($given !== 'http' && $given !== 'https') {
                return null;
            }
            // The Port field belongs to the scheme that Secure chooses; the other scheme has a port of its own.
            $portField = $given === $scheme ? $port : 0;
            $scheme = $given;
            $rest = Js::substring($rest, $schemeEnd + 3);
        }
        $end = Value::before('#', Value::before('?', $rest));
        $slash = Js::position($end, '/');
        $authority = $slash < 0 ? $end : Js::substring($end, 0, $slash);
        $path = $slash < 0 ? '' : Js::substring($end, $slash);
        while (substr($path, -1) === '/') {
            $path = Js::substring($path, 0, Js::length($path) - 1);
        }
        // People paste the address of the interface instead of the address of the panel.
        if (substr($path, -7) === '/api/v1') {
            $path = Js::substring($path, 0, Js::length($path) - 7);
        }
        while (substr($path, -1) === '/') {
            $path = Js::substring($path, 0, Js::length($path) - 1);
        }
        if (preg_match('/^[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*$/D', $authority) === 1) {
            $authority = '[' . $authority . ']';
        }
        if (
            preg_match('/^(?:\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9._-]+)(?::[0-9]{1,5})?$/D', $authority) !== 1 ||
            preg_match('/^[A-Za-z0-9._\~\/-]*$/D', $path) !== 1
        ) {
            return null;
        }
        $hasPort = preg_match('/:[0-9]+$/D', $authority) === 1 && substr($authority, -1) !== ']';
        $standardPort = $scheme === 'https' ? 443 : 80;
        if (!$hasPort && $portField > 0 && $portField !== $standardPort) {
            $authority = $authority . ':' . $portField;
        }
        return $scheme . '://' . $authority . $path;
    }
}
