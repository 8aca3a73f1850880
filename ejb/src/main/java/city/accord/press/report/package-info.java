/** The live report: a ceremony in words, for those who cannot watch it. */
package city.accord.press.report;
