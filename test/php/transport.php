<?php

/**
 * Posts with the module's own HttpTransport, with nothing of the stand-in's between it and cURL, and prints what came
 * of each post: the answer, or the kind of the error and the key of its sentence.
 */

use WHMCS\Module\Server\Flvx\Deadline;
use WHMCS\Module\Server\Flvx\HttpTransport;
use WHMCS\Module\Server\Flvx\Lang\English;
use WHMCS\Module\Server\Flvx\PanelError;
use WHMCS\Module\Server\Flvx\Server;
use WHMCS\Module\Server\Flvx\Texts;

$input = json_decode(file_get_contents(getenv('FLVX_TEST_INPUT')), true);
define('WHMCS', true);
spl_autoload_register(static function (string $class) use ($input): void {
    $name = str_replace('\\', '/', substr($class, strlen('WHMCS\\Module\\Server\\Flvx\\')));
    foreach (["lib/$name.php", lcfirst($name) . '.php'] as $file) {
        if (is_file($input['module'] . '/' . $file)) {
            require_once $input['module'] . '/' . $file;
        }
    }
});

/** The key of a finished sentence: that whose text begins in the same way up to the first value. */
function keyOf(string $sentence): string
{
    foreach (English::TEXTS as $key => $text) {
        $start = preg_split('/:[a-z]+:/i', $text)[0];
        if (strlen($start) > 10 && strncmp($sentence, $start, strlen($start)) === 0) {
            return $key;
        }
    }

    return '';
}

$texts = new Texts('english');
$results = [];
foreach ($input['posts'] as $post) {
    $begun = microtime(true);
    try {
        $server = Server::fromParams($post['params'], $texts);
        $transport = new HttpTransport($server, $post['seconds'], new Deadline($post['deadline']), $texts);
        $answer = $transport->post($post['path'], $post['body'], $post['token'], $post['limit']);
        $result = ['status' => $answer['status'], 'size' => strlen($answer['body']), 'hash' => md5($answer['body'])];
    } catch (PanelError $error) {
        $message = $error->getMessage();
        $result = ['kind' => $error->kind, 'key' => keyOf($message), 'message' => $message];
    }
    $results[] = $result + ['seconds' => microtime(true) - $begun];
}
echo json_encode($results);
