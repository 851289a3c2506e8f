<?php
/** The settings screen: where the script and the configuration are, and what visitors see when they are not. */

namespace Loket;

defined( 'ABSPATH' ) || exit;

/** @return array<string, array{0: string, 1: string, 2: string}> Name to label, explanation and type of the input. */
function fields(): array {
	return array(
		'script'    => array( __( 'Adres van embed.js', 'loket' ), __( 'Bijvoorbeeld https://www.uwgemeente.nl/loket/0.1.0/embed.js. Met het nummer van de versie erin verandert er niets zonder dat u het weet.', 'loket' ), 'url' ),
		'integrity' => array( __( 'Controlegetal (integrity)', 'loket' ), __( 'Staat in manifest.json bij de versie, achter embed.js. Dan weigert de browser een script dat iemand heeft veranderd. Mag leeg blijven.', 'loket' ), 'text' ),
		'config'    => array( __( 'Adres van de configuratie', 'loket' ), __( 'Bijvoorbeeld https://www.uwgemeente.nl/loket.json. Daarin staat ook waar berichten naartoe gaan.', 'loket' ), 'url' ),
		'phone'     => array( __( 'Telefoonnummer', 'loket' ), __( 'Bezoekers zien dit als het formulier niet werkt.', 'loket' ), 'tel' ),
		'contact'   => array( __( 'Adres van uw contactpagina', 'loket' ), __( 'Ook dit zien bezoekers als het formulier niet werkt.', 'loket' ), 'url' ),
	);
}

/** What is wrong with a value, in words for the administrator; nothing when it is right. */
function problem( string $name, string $value ): string {
	$parts = wp_parse_url( $value );
	switch ( $name ) {
		case 'integrity':
			return preg_match( '#^sha(?:256-[A-Za-z0-9+/]{43}=|384-[A-Za-z0-9+/]{64}|512-[A-Za-z0-9+/]{86}==)$#', $value ) ? ''
				: __( 'Een controlegetal begint met sha384- en heeft daarna 64 tekens. Neem het over uit manifest.json.', 'loket' );
		case 'phone':
			return preg_match( '/^\+?[0-9][0-9 ()-]{2,19}$/', $value ) ? ''
				: __( 'Gebruik alleen cijfers, spaties en streepjes, zoals 14 0999 of +31 999 14 09 99.', 'loket' );
	}
	if ( ! $parts || empty( $parts['host'] ) || esc_url_raw( $value, array( 'http', 'https' ) ) !== $value ) {
		return __( 'Dit is geen adres van een webpagina. Een adres begint met https://.', 'loket' );
	}
	if ( isset( $parts['user'] ) || isset( $parts['pass'] ) ) {
		return __( 'Zet geen naam of wachtwoord in het adres.', 'loket' );
	}
	$local = in_array( $parts['host'], array( 'localhost', '127.0.0.1', '[::1]' ), true );
	if ( 'https' !== $parts['scheme'] && ! $local ) {
		return __( 'Dit adres is niet beveiligd. Gebruik https://; http:// kan alleen op uw eigen computer (localhost).', 'loket' );
	}
	if ( 'script' === $name && ! preg_match( '/\.m?js$/', $parts['path'] ?? '' ) ) {
		return __( 'Het adres van het script eindigt op embed.js.', 'loket' );
	}
	return '';
}

/** Keeps the old value where the new one is wrong. */
function sanitize( $input ): array {
	$input = (array) $input;
	$clean = array();
	foreach ( fields() as $name => list( $label ) ) {
		$value   = trim( sanitize_text_field( (string) ( $input[ $name ] ?? '' ) ) );
		$problem = '' === $value ? '' : problem( $name, $value );
		if ( $problem ) {
			/* translators: 1: name of the setting, 2: what was filled in, 3: what to do. */
			add_settings_error( 'loket', "loket-$name", sprintf( __( '%1$s: “%2$s” is niet bewaard. %3$s', 'loket' ), esc_html( $label ), esc_html( $value ), esc_html( $problem ) ) );
			$value = setting( $name );
		}
		$clean[ $name ] = $value;
	}
	if ( '' === $clean['phone'] && '' === $clean['contact'] && ! get_settings_errors( 'loket' ) ) {
		add_settings_error( 'loket', 'loket-fallback', __( 'Vul ook een telefoonnummer of een contactpagina in. Anders zien bezoekers niets als het formulier niet werkt.', 'loket' ), 'warning' );
	}
	return $clean;
}

function show_field( array $field ): void {
	list( $name, $help, $type ) = $field;
	printf(
		'<input type="%1$s" class="large-text code" id="loket-%2$s" name="loket[%2$s]" value="%3$s" aria-describedby="loket-%2$s-help"><p class="description" id="loket-%2$s-help">%4$s</p>',
		esc_attr( $type ),
		esc_attr( $name ),
		esc_attr( setting( $name ) ),
		esc_html( $help )
	);
}

function show_page(): void {
	echo '<div class="wrap"><h1>' . esc_html__( 'Loket', 'loket' ) . '</h1><form action="options.php" method="post">';
	settings_fields( 'loket' );
	do_settings_sections( 'loket' );
	submit_button();
	echo '</form></div>';
}

add_action(
	'admin_init',
	static function (): void {
		register_setting( 'loket', 'loket', array( 'type' => 'array', 'sanitize_callback' => __NAMESPACE__ . '\sanitize' ) );
		add_settings_section( 'loket', '', '__return_null', 'loket' );
		foreach ( fields() as $name => list( $label, $help, $type ) ) {
			add_settings_field( "loket-$name", esc_html( $label ), __NAMESPACE__ . '\show_field', 'loket', 'loket', array( $name, $help, $type, 'label_for' => "loket-$name" ) );
		}
	}
);
add_action(
	'admin_menu',
	static function (): void {
		add_options_page( __( 'Loket', 'loket' ), __( 'Loket', 'loket' ), 'manage_options', 'loket', __NAMESPACE__ . '\show_page' );
	}
);
add_filter(
	'plugin_action_links_loket/loket.php',
	static function ( array $links ): array {
		$link = sprintf( '<a href="%s">%s</a>', esc_url( admin_url( 'options-general.php?page=loket' ) ), esc_html__( 'Instellingen', 'loket' ) );
		return array_merge( array( $link ), $links );
	}
);
