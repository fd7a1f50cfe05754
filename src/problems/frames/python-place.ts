/** Which frames of a Python traceback are the user's own: what every reader of Python's failures asks. */

export interface PythonPlace {
  file: string;
  line: number;
}

// /usr/bin/pip, .venv/bin/pytest, /usr/lib/python3.11, /opt/hostedtoolcache/Python/3.12.1/x64/lib/python3.12, C:\Python312\Lib, .venv/lib/python3.12
const libraries =
  /[\\/](?:(?:site|dist)-packages|node_modules|[^\\/]+\.egg)[\\/]|(?:^|[\\/])lib(?:64)?[\\/](?:python|pypy)\d|[\\/]Python[\d.\\/x]*[\\/][Ll]ib[\\/]|^[\\/]usr[\\/]lib[\\/]|^[\\/]usr[\\/](?:local[\\/])?s?bin[\\/]|(?:^|[\\/])(?:\.?venv|x64|\.tox[\\/][\w.-]+)[\\/](?:bin|Scripts)[\\/]|^</;

/** Whether a file is Python's own, an installed package's, or none at all, such as `<string>`. */
export function isLibrary(file: string): boolean {
  return libraries.test(file);
}
