<?php

/** Generated from src/lib/Texts.ts; edit the source. */

namespace WHMCS\Module\Server\Flvx;

use WHMCS\Module\Server\Flvx\Lang\Chinese;
use WHMCS\Module\Server\Flvx\Lang\English;

if (!defined('WHMCS')) {
    die('This file cannot be accessed directly');
}

/** The sentences of one language. English stands in for a sentence that the language lacks. */
class Texts
{
    /** @var array<string, string> */
    private array $sentences;
    public string $language;

    /** @param string $language WHMCS's name of a language, such as `english` or `chinese` */
    public function __construct(string $language)
    {
        $this->language = $language;
        $name = Js::lower($language);
        $this->sentences =
            strncmp($name, 'chinese', 7) === 0 || strncmp($name, 'zh', 2) === 0 ? Chinese::TEXTS : English::TEXTS;
    }

    /** The sentence of that key. */
    public function get(string $key): string
    {
        return $this->sentences[$key] ?? (English::TEXTS[$key] ?? $key);
    }

    /**
     * The sentence of that key with the values put in the place of `:name:`.
     *
     * @param array<string, string> $values
     */
    public function fill(string $key, array $values): string
    {
        $text = $this->get($key);
        foreach (Js::ordered($values) as $name => $value) {
            $name = (string) $name;
            $text = Js::replaceAll($text, ':' . $name . ':', $value);
        }
        return $text;
    }
}
