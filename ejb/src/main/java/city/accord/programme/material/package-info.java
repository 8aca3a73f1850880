/**
 * What goes with the sessions of the programme: files and pages of the web, each to its readers.
 */
package city.accord.programme.material;
