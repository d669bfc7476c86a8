<?php

/**
 * A PHP process that lives for more than one call: the test gives it a message, it answers, and waits for the next one.
 * PHP as WebAssembly has a function for that; a native PHP gets its messages on standard input and answers on the pipe
 * beside standard error, so what it prints by mistake cannot get between.
 */

namespace FlvxTest;

final class Conversation
{
    /** @var resource|null */
    private static $pipe;

    /**
     * Hands over the answer to the last message and waits for the next one.
     *
     * @param string|null $answer one line; null at the very beginning
     *
     * @return array|null null when there are no more messages
     */
    public static function next(?string $answer): ?array
    {
        if (function_exists('post_message_to_js')) {
            $message = post_message_to_js($answer ?? '');
        } else {
            self::$pipe = self::$pipe ?? fopen('php://fd/3', 'w');
            if ($answer !== null) {
                fwrite(self::$pipe, $answer . "\n");
            }
            $message = (string) fgets(STDIN);
        }

        return $message === '' ? null : json_decode($message, true);
    }
}
