<?php

/** Generated from src/lib/AnswerBody.ts; edit the source. */

namespace WHMCS\Module\Server\Flvx;

if (!defined('WHMCS')) {
    die('This file cannot be accessed directly');
}

/** Collects the body of an answer and stops the transfer when it grows beyond what an honest answer can be. */
class AnswerBody
{
    private string $collected = '';

    private int $size = 0;

    private bool $overLimit = false;
    private int $limit;

    /** @param int $limit in bytes */
    public function __construct(int $limit)
    {
        $this->limit = $limit;
    }

    /**
     * Takes the next part.
     *
     * @return int the number of bytes taken; cURL ends the transfer when that is not all
     */
    public function take(string $part): int
    {
        $length = strlen($part);
        $this->size += $length;
        if ($this->size > $this->limit) {
            $this->overLimit = true;
            return 0;
        }
        $this->collected .= $part;
        return $length;
    }

    /** Whether the answer was cut off for its size. */
    public function isOverLimit(): bool
    {
        return $this->overLimit;
    }

    /** What has come so far. */
    public function text(): string
    {
        return $this->collected;
    }
}
