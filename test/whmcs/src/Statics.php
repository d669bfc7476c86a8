<?php

namespace FlvxTest\Whmcs;

/**
 * Watches what the module's classes keep in static properties. WHMCS's pages and crons are processes of their own or
 * not, as it likes; a module that remembers something from one call to the next behaves differently in either.
 */
final class Statics
{
    /** @var string the module's folder */
    private $folder;

    /** @var int how many of the declared classes were looked at */
    private $seen = 0;

    /** @var array<string, array<string, mixed>> class to the values that its static properties began with */
    private $first = [];

    public function __construct(string $folder)
    {
        $this->folder = $folder;
    }

    /** @return string[] a complaint about each property that has another value than at first */
    public function changes(): array
    {
        $classes = get_declared_classes();
        foreach (array_slice($classes, $this->seen) as $class) {
            $reflection = new \ReflectionClass($class);
            if (strpos((string) $reflection->getFileName(), $this->folder . '/') !== 0) {
                continue;
            }
            $statics = $reflection->getStaticProperties();
            if ($statics !== []) {
                $this->first[$class] = array_intersect_key($reflection->getDefaultProperties(), $statics);
            }
        }
        $this->seen = count($classes);
        $complaints = [];
        foreach ($this->first as $class => $values) {
            foreach ((new \ReflectionClass($class))->getStaticProperties() as $name => $value) {
                if ($value !== ($values[$name] ?? null)) {
                    $complaints[] = "$class::\$$name is not what it was when the class was loaded";
                }
            }
        }

        return $complaints;
    }
}
