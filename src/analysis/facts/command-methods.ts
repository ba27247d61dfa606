/** Names of the commands that pip and build back ends call; others run only when somebody asks for them. */
export const BUILD_COMMANDS = /^(?:install|develop|egg_info|build|bdist|sdist|dist_info|editable_wheel)/;

/**
 * Methods of commands of setuptools and distutils, and of the build hooks of hatch, pdm and poetry, that are called
 * when a package is built or installed: a class that has one of its own is run there.
 */
export const COMMAND_METHODS: readonly string[] = [
  ...['initialize_options', 'finalize_options', 'run', 'execute', 'spawn', 'run_command', 'get_sub_commands'],
  // build_ext, build_clib
  ...['build_extensions', 'build_extension', 'check_extensions_list', 'swig_sources', 'build_libraries'],
  ...['copy_extensions_to_source', 'get_ext_fullpath', 'get_ext_filename', 'get_export_symbols'],
  // build_py, build_scripts
  ...[
    'build_module',
    'build_modules',
    'build_packages',
    'build_package_data',
    'copy_scripts',
    'byte_compile',
  ],
  ...['find_package_modules', 'get_source_files', 'get_outputs', 'copy_file', 'copy_tree', 'make_file'],
  // install, install_lib, develop
  ...['install', 'build', 'do_egg_install', 'handle_extra_path', 'create_path_file'],
  ...['install_for_development', 'install_egg_scripts', 'install_egg_link', 'process_distribution'],
  // sdist, egg_info, bdist_wheel
  ...['add_defaults', 'make_distribution', 'make_release_tree', 'make_archive', 'prune_file_list'],
  ...['find_sources', 'tagged_version', 'write_wheelfile', 'get_tag', 'egg2dist'],
];
