<?php
/** The two ways for an editor to put a widget in a page: the block and the shortcodes. */

namespace Loket;

defined( 'ABSPATH' ) || exit;

/** What the editor can set on the block. The labels are here, and not in the script, so that they are translated in one place. */
function block_attributes(): array {
	$choice = static function ( array $labels ): array {
		$options = array();
		foreach ( array( '' => __( 'Geen keuze vooraf', 'loket' ) ) + $labels as $value => $label ) {
			$options[] = array( 'value' => (string) $value, 'label' => $label );
		}
		return $options;
	};
	$levels = array_combine( range( 2, 6 ), range( 2, 6 ) );
	$types  = array(
		'question'   => __( 'Vraag', 'loket' ),
		'complaint'  => __( 'Klacht', 'loket' ),
		'idea'       => __( 'Idee', 'loket' ),
		'compliment' => __( 'Compliment', 'loket' ),
		'callback'   => __( 'Bel mij terug', 'loket' ),
		'other'      => __( 'Iets anders', 'loket' ),
	);
	$fields = array(
		'topic'           => array( 'label' => __( 'Onderwerp', 'loket' ), 'help' => __( 'Het id van een onderwerp uit de configuratie, bijvoorbeeld verhuizen.', 'loket' ) ),
		'contact-type'    => array( 'label' => __( 'Soort bericht', 'loket' ), 'options' => $choice( $types ) ),
		'heading-level'   => array( 'label' => __( 'Niveau van de koppen', 'loket' ), 'options' => $choice( array_map( 'strval', $levels ) ), 'help' => __( 'Een lager niveau dan de kop erboven. Zonder keuze is het 2.', 'loket' ) ),
		'backend'         => array( 'label' => __( 'Naam van het adres waar berichten naartoe gaan', 'loket' ), 'help' => __( 'Alleen als de configuratie meer dan 1 adres heeft.', 'loket' ) ),
		'case-reference'  => array( 'label' => __( 'Zaaknummer waar het over gaat', 'loket' ) ),
		'shared-computer' => array( 'label' => __( 'Voor een computer die mensen delen: niets bewaren', 'loket' ) ),
		'no-history'      => array( 'label' => __( 'De knop Vorige van de browser met rust laten', 'loket' ) ),
	);
	$fields += array(
		'compact'    => array( 'label' => __( 'Kort, voor een zijbalk of voettekst', 'loket' ) ),
		'side-panel' => array( 'label' => __( 'Achter een knop, aan de zijkant van de pagina', 'loket' ) ),
		'for'        => array( 'label' => __( 'Waar moeilijke woorden staan', 'loket' ), 'help' => __( 'Het deel van de pagina, als CSS-selector. Bijvoorbeeld main. Bezoekers kunnen daar een streep onder moeilijke woorden zetten.', 'loket' ) ),
		'json-ld'    => array( 'label' => __( 'Ook laten lezen door zoekmachines', 'loket' ), 'help' => __( 'Zet dit aan op 1 pagina van uw site.', 'loket' ) ),
	);
	$names   = array(
		'contact-form'    => __( 'Contactformulier', 'loket' ),
		'channel-chooser' => __( 'Alle manieren voor contact, met openingstijden', 'loket' ),
		'status-tracker'  => __( 'Hoe gaat het met mijn bericht', 'loket' ),
		'help-panel'      => __( 'Hulp: moeilijke woorden, vragen en een andere taal', 'loket' ),
	);
	$widgets = array_keys( WIDGETS );
	$all     = array( 'widget' => array( 'type' => 'string', 'enum' => $widgets, 'default' => $widgets[0], 'caption' => __( 'Wat komt er op de pagina?', 'loket' ), 'names' => array_intersect_key( $names, WIDGETS ) ) );
	foreach ( $fields as $name => $field ) {
		// Which widgets have it: the editor shows the fields of the one that was chosen.
		$field['widgets'] = array_keys( array_filter( WIDGETS, static fn( $attributes ) => in_array( $name, $attributes, true ) ) );
		$all[ $name ]     = $field + array( 'type' => in_array( $name, FLAGS, true ) ? 'boolean' : 'string' );
	}
	return $all;
}

/** @param array $values Attributes of the block. */
function render_block( array $values, string $content ): string {
	return markup( $values['widget'] ?? array_key_first( WIDGETS ), $values, $content );
}

/** `[loket_contact_form topic="verhuizen"]<p>…</p>[/loket_contact_form]`. */
function render_shortcode( $values, $content, string $tag ): string {
	$values = (array) $values;
	foreach ( FLAGS as $flag ) {
		// `[loket_contact_form shared-computer]`: WordPress numbers what has no value.
		if ( in_array( $flag, $values, true ) ) {
			$values[ $flag ] = true;
		}
	}
	// WordPress makes paragraphs before it reads shortcodes: halves of them are left at both ends.
	$inside = preg_replace( '#^(?:\s|</p>|<br\s*/?>)+|(?:\s|<p>|<br\s*/?>)+$#', '', (string) $content );
	return markup( str_replace( '_', '-', substr( $tag, strlen( 'loket_' ) ) ), $values, wpautop( force_balance_tags( $inside ) ) );
}

function register(): void {
	$needs = array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element' );
	wp_register_script( 'loket-editor', plugins_url( 'editor.js', __FILE__ ), $needs, '0.1.0', true );
	register_block_type( __DIR__, array( 'attributes' => block_attributes(), 'render_callback' => __NAMESPACE__ . '\render_block' ) );
	foreach ( array_keys( WIDGETS ) as $widget ) {
		add_shortcode( 'loket_' . str_replace( '-', '_', $widget ), __NAMESPACE__ . '\render_shortcode' );
	}
}
add_action( 'init', __NAMESPACE__ . '\register' );
