use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

use super::names;
use super::plan::{ConditionPlan, EndpointRulesPlan, ExprPlan, LiteralPlan, OutcomePlan, ParameterKind, ParameterPlan};

/// Writes the rules as `pub(crate) static NAME: ::farrier_runtime::endpoint::RuleSet`: data only, nothing runs at start.
#[must_use]
pub fn emit(plan: &EndpointRulesPlan, name: &Ident) -> TokenStream {
    let mut emitter = Emitter::new(plan);
    let shared = emitter.shared_properties();
    let parameters: Vec<_> = plan.parameters.iter().map(|parameter| emitter.parameter(parameter)).collect();
    let conditions: Vec<_> = plan.conditions.iter().map(|condition| emitter.condition(condition)).collect();
    let outcomes: Vec<_> = plan.outcomes.iter().map(|outcome| emitter.outcome(outcome)).collect();
    let nodes = plan.nodes.iter().flatten().map(|&number| Literal::u16_unsuffixed(number));
    let variables = Literal::u16_unsuffixed(plan.variables);
    let root = Literal::u16_unsuffixed(plan.root);
    let imports = emitter.imports();
    quote! {
        pub(crate) static #name: ::farrier_runtime::endpoint::RuleSet = {
            #imports
            #shared
            RuleSet {
                parameters: &[#(#parameters),*],
                variables: #variables,
                conditions: &[#(#conditions),*],
                outcomes: &[#(#outcomes),*],
                nodes: &[#(#nodes),*],
                root: #root,
            }
        };
    }
}

type Properties = [(String, ExprPlan)];

struct Emitter<'a> {
    plan: &'a EndpointRulesPlan,
    /// Properties that several endpoints have, by the constant that holds them.
    shared: BTreeMap<usize, (&'a Properties, Ident)>,
    /// Which variants of which enum the rules use, so that nothing is imported in vain.
    used: BTreeMap<&'static str, BTreeSet<&'static str>>,
}

impl<'a> Emitter<'a> {
    fn new(plan: &'a EndpointRulesPlan) -> Self {
        let mut counts: Vec<(&Properties, usize)> = Vec::new();
        for outcome in &plan.outcomes {
            if let OutcomePlan::Endpoint { properties, .. } = outcome
                && !properties.is_empty()
            {
                match counts.iter_mut().find(|(known, _)| *known == properties.as_slice()) {
                    Some((_, count)) => *count += 1,
                    None => counts.push((properties, 1)),
                }
            }
        }
        let repeated = counts.into_iter().filter(|(_, count)| *count > 1).enumerate();
        let shared = repeated.map(|(index, (properties, _))| {
            (index, (properties, Ident::new(&format!("PROPERTIES_{index}"), Span::call_site())))
        });
        Self { plan, shared: shared.collect(), used: BTreeMap::new() }
    }

    fn variant(&mut self, of: &'static str, name: &'static str) -> Ident {
        self.used.entry(of).or_default().insert(name);
        Ident::new(name, Span::call_site())
    }

    fn imports(&mut self) -> TokenStream {
        let mut names = vec![quote!(RuleSet)];
        if !self.plan.parameters.is_empty() {
            names.push(quote!(Parameter));
        }
        if self.plan.parameters.iter().any(|parameter| parameter.builtin.is_some()) {
            names.push(quote!(Builtin));
        }
        if self.plan.parameters.iter().any(|parameter| parameter.default.is_some()) {
            names.push(quote!(Literal));
        }
        if !self.shared.is_empty() {
            self.used.entry("Expr").or_default().insert("self");
        }
        for (of, variants) in &self.used {
            let of = Ident::new(of, Span::call_site());
            let variants = variants.iter().map(|name| match *name {
                "self" => quote!(self),
                name => {
                    let name = Ident::new(name, Span::call_site());
                    quote!(#name)
                }
            });
            names.push(quote!(#of::{#(#variants),*}));
        }
        quote!(use ::farrier_runtime::endpoint::{#(#names),*};)
    }

    fn shared_properties(&mut self) -> TokenStream {
        let shared: Vec<_> = self.shared.values().cloned().collect();
        let constants = shared.into_iter().map(|(properties, name)| {
            let properties = self.entries(properties);
            quote!(const #name: &[(&str, Expr)] = #properties;)
        });
        constants.collect()
    }

    fn parameter(&mut self, parameter: &ParameterPlan) -> TokenStream {
        let name = &parameter.name;
        let constructor = match parameter.kind {
            ParameterKind::String => quote!(string),
            ParameterKind::Boolean => quote!(boolean),
            ParameterKind::StringArray => quote!(string_array),
        };
        let builtin = parameter.builtin.as_ref().map(|builtin| match names::builtin_variant(builtin) {
            Some(variant) => {
                let variant = Ident::new(variant, Span::call_site());
                quote!(.builtin(Builtin::#variant))
            }
            None => quote!(.builtin(Builtin::Other(#builtin))),
        });
        let required = parameter.required.then(|| quote!(.required()));
        let default = parameter.default.as_ref().map(|default| match default {
            LiteralPlan::Bool(value) => quote!(.or(Literal::Bool(#value))),
            LiteralPlan::Str(value) => quote!(.or(Literal::Str(#value))),
            LiteralPlan::List(values) => quote!(.or(Literal::List(&[#(#values),*]))),
        });
        quote!(Parameter::#constructor(#name) #builtin #required #default)
    }

    fn condition(&mut self, condition: &ConditionPlan) -> TokenStream {
        match condition {
            ConditionPlan::Test(expr) => {
                let variant = self.variant("Condition", "Test");
                let expr = self.expr(expr);
                quote!(#variant(#expr))
            }
            ConditionPlan::Assign(slot, expr) => {
                let variant = self.variant("Condition", "Assign");
                let slot = Literal::u16_unsuffixed(*slot);
                let expr = self.expr(expr);
                quote!(#variant(#slot, #expr))
            }
        }
    }

    fn outcome(&mut self, outcome: &OutcomePlan) -> TokenStream {
        match outcome {
            OutcomePlan::Error(message) => {
                let variant = self.variant("Outcome", "Error");
                let message = self.expr(message);
                quote!(#variant(#message))
            }
            OutcomePlan::Endpoint { url, headers, properties } => {
                let variant = self.variant("Outcome", "Endpoint");
                let url = self.list(url.parts());
                let headers = headers.iter().map(|(name, values)| {
                    let values = self.list(values);
                    quote!((#name, #values))
                });
                let headers = quote!(&[#(#headers),*]);
                let shared = self.shared.values().find(|(known, _)| *known == properties.as_slice());
                let properties = match shared {
                    Some((_, name)) => quote!(#name),
                    None => self.entries(properties),
                };
                quote!(#variant(#url, #headers, #properties))
            }
        }
    }

    fn expr(&mut self, expr: &ExprPlan) -> TokenStream {
        let (variant, arguments) = match expr {
            ExprPlan::Bool(value) => ("Bool", quote!(#value)),
            ExprPlan::Int(value) => {
                let value = Literal::i32_unsuffixed(*value);
                ("Int", quote!(#value))
            }
            ExprPlan::Str(value) => ("Str", quote!(#value)),
            ExprPlan::Ref(number) => {
                let number = Literal::u16_unsuffixed(*number);
                ("Ref", quote!(#number))
            }
            ExprPlan::Concat(parts) => ("Concat", self.list(parts)),
            ExprPlan::Get(value, attribute) => {
                let value = self.expr(value);
                let attribute = self.variant("Attribute", names::attribute_variant(*attribute));
                ("Get", quote!(&#value, #attribute))
            }
            ExprPlan::At(value, index) => {
                let value = self.expr(value);
                let index = Literal::i32_unsuffixed(*index);
                ("At", quote!(&#value, #index))
            }
            ExprPlan::Call(function, args) => {
                let function = self.variant("Function", names::function_variant(*function));
                let args = self.list(args);
                ("Call", quote!(#function, #args))
            }
            ExprPlan::List(items) => ("List", self.list(items)),
            ExprPlan::Map(entries) => ("Map", self.entries(entries)),
        };
        let variant = self.variant("Expr", variant);
        quote!(#variant(#arguments))
    }

    fn list(&mut self, items: &[ExprPlan]) -> TokenStream {
        let items = items.iter().map(|item| self.expr(item));
        quote!(&[#(#items),*])
    }

    fn entries(&mut self, entries: &Properties) -> TokenStream {
        let entries = entries.iter().map(|(key, value)| {
            let value = self.expr(value);
            quote!((#key, #value))
        });
        quote!(&[#(#entries),*])
    }
}
