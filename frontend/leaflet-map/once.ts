/** Values that are worked out once, when they are first asked for. */
export class Once {
  private readonly values = new Map<string, unknown>();

  as<T>(name: string, find: () => T): T {
    if (!this.values.has(name)) this.values.set(name, find());
    return this.values.get(name) as T;
  }

  forget(): void {
    this.values.clear();
  }
}
