/** The pages on which badges are chosen, looked at and printed. */
package city.accord.web.print;
