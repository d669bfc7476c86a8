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
        $quoted = json_encode($secret, 0);
        $plain = $quoted === false ? $secret : Js::substring($quoted, 1, Js::length($quoted) - 1);
        // The longer spellings first: blotting out the raw value inside them would leave the rest readable.
        $this->known = [...$this->known, base64_encode($secret), rawurlencode($secret), $plain, $secret];
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
