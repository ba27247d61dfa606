/** Names of the commands that pip and build back ends call; others run only when somebody asks for them. */
export declare const BUILD_COMMANDS: RegExp;
/**
 * Methods of commands of setuptools and distutils, and of the build hooks of hatch, pdm and poetry, that are called
 * when a package is built or installed: a class that has one of its own is run there.
 */
export declare const COMMAND_METHODS: readonly string[];
