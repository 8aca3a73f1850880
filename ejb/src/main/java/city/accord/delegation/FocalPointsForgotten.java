package city.accord.delegation;

/** Nobody knows any more whom the organisers of a summit wrote to about its delegations. */
public record FocalPointsForgotten(long summitId) {}
