<?php

/** Generated from src/lib/Secrets.ts; edit the source. */

namespace WHMCS\Module\Server\Flvx;

if (!defined('WHMCS')) {
    die('This file cannot be accessed directly');
}

/** The values that must not appear in any log line, in every spelling in which they could get there. */
class Secrets
{
    /** @var string[] */
    private array $known = [];

    /** Adds a secret; the empty text is none. */
    public function add(string $secret): void
    {
        if ($secret === '') {
            return;
        }
        $encoded = rawurlencode($secret);
        // The longer spellings first: blotting out the raw value inside them would leave the rest readable.
        $spellings = [
            base64_encode($secret),
            $encoded,
            str_replace('%20', '+', $encoded),
            self::inJson($secret, 0),
            self::inJson($secret, JSON_UNESCAPED_SLASHES),
            self::inJson($secret, JSON_UNESCAPED_UNICODE),
            self::inJson($secret, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE),
            $secret,
        ];
        foreach ($spellings as $spelling) {
            if (!in_array($spelling, $this->known, true)) {
                $this->known = [...$this->known, $spelling];
            }
        }
    }

    private static function inJson(string $secret, int $flags): string
    {
        $quoted = json_encode($secret, $flags);
        return $quoted === false ? $secret : Js::substring($quoted, 1, Js::length($quoted) - 1);
    }

    /**
     * All spellings of all secrets.
     *
     * @return string[]
     */
    public function spellings(): array
    {
        return $this->known;
    }

    /** The text with every secret in it blotted out. */
    public function mask(string $text): string
    {
        $masked = $text;
        foreach ($this->known as $spelling) {
            $masked = Js::replaceAll($masked, $spelling, '***');
        }
        return $masked;
    }
}
