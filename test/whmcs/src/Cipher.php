<?php

namespace FlvxTest\Whmcs;

/** WHMCS's encryption, as far as anyone can see it: two calls give two texts, and only `decrypt` brings one back. */
final class Cipher
{
    private const KEY = 'stand-in';

    public static function encrypt(string $text): string
    {
        $nonce = substr(hash('sha256', self::KEY . ':' . Seam::cipherNumber(), true), 0, 8);

        return base64_encode($nonce . self::tag($nonce, $text) . self::mix($nonce, $text));
    }

    /** What was not made by `encrypt` gives an empty text. */
    public static function decrypt(string $cipher): string
    {
        $bytes = base64_decode($cipher, true);
        if ($bytes === false || strlen($bytes) < 12) {
            return '';
        }
        $nonce = substr($bytes, 0, 8);
        $text = self::mix($nonce, (string) substr($bytes, 12));

        return self::tag($nonce, $text) === substr($bytes, 8, 4) ? $text : '';
    }

    private static function tag(string $nonce, string $text): string
    {
        return substr(hash('sha256', self::KEY . $nonce . $text, true), 0, 4);
    }

    private static function mix(string $nonce, string $text): string
    {
        $stream = '';
        for ($block = 0; strlen($stream) < strlen($text); $block++) {
            $stream .= hash('sha256', self::KEY . $nonce . ':' . $block, true);
        }

        return $text ^ substr($stream, 0, strlen($text));
    }
}
