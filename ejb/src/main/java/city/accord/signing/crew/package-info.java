/**
 * Lines from the console to those beside the seats and backstage, and who has acknowledged them.
 */
package city.accord.signing.crew;
